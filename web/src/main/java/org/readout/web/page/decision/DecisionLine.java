package org.readout.web.page.decision;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.decision.DecisionForm;
import org.readout.resolve.node.NodeId;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;

/**
 * A decision in a list.
 *
 * @param kind same, prefer, undo ...
 * @param words what is decided of what is named, in words: "date is 2026-03-04"
 * @param about what it names
 * @param state stands, taken back, or no longer applies
 * @param hash the first digits of its hash
 */
public record DecisionLine(
        long number,
        String time,
        String user,
        String kind,
        String words,
        List<Subject> about,
        String reason,
        String state,
        String hash) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);
    private static final int DIGITS = 12;

    public DecisionLine {
        about = List.copyOf(about);
    }

    /**
     * @param address its page; empty where it is gone
     */
    public record Subject(String label, String address) {}

    static DecisionLine of(
            DecisionEntry entry, Portraits portraits, Set<Long> undone, boolean applies) {
        List<Subject> about = new ArrayList<>();
        for (NodeId id : DecisionForm.ids(entry.decision())) {
            about.add(new Subject(portraits.label(id), applies ? Target.page(id) : ""));
        }
        return new DecisionLine(
                entry.number(),
                TIME.format(entry.time()),
                entry.user(),
                DecisionForm.words(entry.decision()).getFirst(),
                words(entry.decision()),
                about,
                entry.reason(),
                undone.contains(entry.number())
                        ? "taken back"
                        : applies ? "stands" : "no longer applies",
                entry.hash().substring(0, DIGITS));
    }

    private static String words(Decision decision) {
        return switch (decision) {
            case Decision.Same same -> "are one";
            case Decision.Different different -> "are two";
            case Decision.Hold hold -> "left open";
            case Decision.Prefer prefer ->
                    Wording.words(field(prefer.field())) + " shown as “" + prefer.value() + "”";
            case Decision.Correct correct ->
                    Wording.words(field(correct.field()))
                            + " corrected to “"
                            + correct.value()
                            + "”";
            case Decision.SetStatus set -> "is " + Wording.words(set.status());
            case Decision.Delete delete -> "is no fact";
            case Decision.Add add ->
                    Wording.words(field(add.field())) + " “" + add.value() + "” added";
            case Decision.Undo undo -> "takes back decision " + undo.entry();
        };
    }

    /** Without the id of the person that a field of a participant names. */
    private static String field(String field) {
        int colon = field.indexOf(':');
        return colon < 0 ? field : field.substring(0, colon);
    }

    /** Whether it can be taken back. */
    public boolean isReversible() {
        return !state.equals("taken back");
    }
}
