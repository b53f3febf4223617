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
            List<DecisionEntry> log, Instant time, String user, String reason, Decision decision) {
        long number = log.size() + 1L;
        String previous = log.isEmpty() ? START : log.getLast().hash();
        return new DecisionEntry(
                number,
                time,
                user,
                reason,
                decision,
                previous,
                hash(previous, number, time, user, reason, decision));
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
            String hash =
                    hash(
                            entry.previous(),
                            entry.number(),
                            entry.time(),
                            entry.user(),
                            entry.reason(),
                            entry.decision());
            if (!entry.hash().equals(hash)) {
                breaks.add(
                        "decision %d is not what was written: its hash differs"
                                .formatted(entry.number()));
            }
            previous = entry.hash();
            number++;
        }
        return breaks;
    }

    private static String hash(
            String previous,
            long number,
            Instant time,
            String user,
            String reason,
            Decision decision) {
        List<String> words = new ArrayList<>();
        words.add(previous);
        words.add(Long.toString(number));
        words.add(time.toString());
        words.add(user);
        words.add(reason);
        words.addAll(DecisionForm.words(decision));
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
