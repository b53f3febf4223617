package org.readout.export.table;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.reading.ShortId;
import org.readout.resolve.node.NodeId;

/** Entries of the log of decisions. */
final class DecisionLines {
    private static final int NUMBER_CELLS = 5;
    private static final int TIME_CELLS = 18;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private DecisionLines() {}

    static void line(Sheet sheet, DecisionEntry entry, boolean isUndone) {
        sheet.line(0)
                .mark(Ink.LABEL, "%4d ".formatted(entry.number()))
                .mark(Ink.FAINT, TIME.format(entry.time().atZone(ZoneId.systemDefault())))
                .to(NUMBER_CELLS + TIME_CELLS)
                .add(Ink.STRONG, entry.user())
                .mark(Ink.PLAIN, "  ")
                .add(isUndone ? Ink.FAINT : Ink.PLAIN, words(entry.decision()))
                .mark(Ink.WRONG, isUndone ? "  (undone)" : "")
                .end();
        if (!entry.reason().isBlank()) {
            sheet.wrapped(NUMBER_CELLS + TIME_CELLS, "", 0, Ink.FAINT, "because " + entry.reason());
        }
    }

    static String words(Decision decision) {
        return switch (decision) {
            case Decision.Same(NodeId a, NodeId b) -> "same: " + pair(a, b);
            case Decision.Different(NodeId a, NodeId b) -> "different: " + pair(a, b);
            case Decision.Hold(NodeId a, NodeId b) -> "held: " + pair(a, b);
            case Decision.Prefer(NodeId of, String field, String value) ->
                    "of %s prefer %s \"%s\"".formatted(ShortId.of(of), field, value);
            case Decision.Correct(NodeId of, String field, String value) ->
                    "of %s correct %s to \"%s\"".formatted(ShortId.of(of), field, value);
            case Decision.SetStatus(NodeId of, String status) ->
                    "status of %s is %s".formatted(ShortId.of(of), status);
            case Decision.Delete(NodeId node) -> "delete " + ShortId.of(node);
            case Decision.Add(NodeId to, String field, String value) ->
                    "to %s add %s \"%s\"".formatted(ShortId.of(to), field, value);
            case Decision.Undo(long entry) -> "undo " + entry;
        };
    }

    private static String pair(NodeId a, NodeId b) {
        return ShortId.of(a) + " and " + ShortId.of(b);
    }
}
