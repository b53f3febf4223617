package org.readout.register.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The log as a chain: each entry's hash covers the entry before it, so that nothing can be changed,
 * taken out or put in between without every later hash telling.
 */
public final class DecisionChain {
    /** What stands before the first entry. */
    public static final String START = "0".repeat(64);

    private DecisionChain() {}

    /** The entry that continues {@code log}. */
    public static DecisionEntry next(
            List<DecisionEntry> log,
            Instant time,
            String user,
            String reason,
            Decision decision,
            List<Anchor> anchors) {
        DecisionEntry open =
                new DecisionEntry(
                        log.size() + 1L,
                        time,
                        user,
                        reason,
                        decision,
                        anchors,
                        log.isEmpty() ? START : log.getLast().hash(),
                        "");
        return open.closed(hash(open));
    }

    /** Where the chain is broken, in words; empty where it holds. */
    public static List<String> breaks(List<DecisionEntry> log) {
        List<String> breaks = new ArrayList<>();
        String previous = START;
        long number = 1;
        for (DecisionEntry entry : log) {
            if (entry.number() != number) {
                breaks.add("decision %d stands where %d should".formatted(entry.number(), number));
            }
            if (!entry.previous().equals(previous)) {
                breaks.add(
                        "decision %d does not follow the one before it: an entry was changed or"
                                        .formatted(entry.number())
                                + " taken out");
            }
            if (!entry.hash().equals(hash(entry))) {
                breaks.add(
                        "decision %d is not what was written: its hash differs"
                                .formatted(entry.number()));
            }
            previous = entry.hash();
            number++;
        }
        return breaks;
    }

    private static String hash(DecisionEntry entry) {
        List<String> words = new ArrayList<>();
        words.add(entry.previous());
        words.add(Long.toString(entry.number()));
        words.add(entry.time().toString());
        words.add(entry.user());
        words.add(entry.reason());
        words.addAll(DecisionForm.words(entry.decision()));
        entry.anchors().forEach(anchor -> words.add(anchor.written()));
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(
                                            DecisionForm.array(words)
                                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
