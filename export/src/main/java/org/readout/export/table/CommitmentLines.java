package org.readout.export.table;

import java.util.List;
import java.util.Locale;
import org.readout.register.reading.ShortId;
import org.readout.register.view.CommitmentHistory;
import org.readout.register.view.CommitmentHistory.Step;

/** Commitments, each with its steps. */
final class CommitmentLines {
    private static final int INDENT = 2;
    private static final int STATE_CELLS = 11;
    private static final int DAY_CELLS = 19;

    private final Sheet sheet;

    CommitmentLines(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Action and id, then in a line what is known of it as of the day. */
    void brief(CommitmentHistory commitment) {
        brief(commitment, List.of());
    }

    /**
     * @param known sides that the reader knows it is between
     */
    void brief(CommitmentHistory commitment, List<String> known) {
        head(commitment, known);
        sheet.wrapped(INDENT + 2, "", 0, ink(commitment), Dates.inWords(commitment.status()));
    }

    /** With every step and where it is told. */
    void whole(CommitmentHistory commitment) {
        brief(commitment);
        for (Step step : commitment.steps()) {
            step(step);
        }
        if (commitment.due() != null) {
            sheet.wrapped(
                    INDENT + 2,
                    "due",
                    STATE_CELLS,
                    Ink.PLAIN,
                    "%s: \"%s\" (%s)"
                            .formatted(
                                    Dates.of(commitment.due().day()),
                                    commitment.due().written(),
                                    commitment.due().rule()));
        }
    }

    private void head(CommitmentHistory commitment, List<String> known) {
        String id = ShortId.of(commitment.id());
        boolean isKnown = known.containsAll(commitment.sides());
        String sides = isKnown ? "" : Names.sides(commitment.sides());
        String words = commitment.action() + (sides.isEmpty() ? "" : " (" + sides + ")");
        int room = sheet.columns() - INDENT - Cells.width(id) - 2;
        List<String> parts = Sheet.wrap(Cells.clean(words), room);
        for (int i = 0; i < parts.size(); i++) {
            Sheet.Line line = sheet.line(INDENT).mark(Ink.STRONG, parts.get(i));
            if (i == 0) {
                line.to(sheet.columns() - Cells.width(id)).mark(Ink.FAINT, id);
            }
            line.end();
        }
    }

    private void step(Step step) {
        String day = step.told().isEmpty() ? "day not told" : Dates.ofWritten(step.told());
        String by = String.join(", ", step.by().stream().map(Names::side).toList());
        String outlet = step.citation().outlet();
        String words =
                (by.isEmpty() ? "" : by + ": ")
                        + "\""
                        + step.citation().quote().singleSpaced()
                        + "\" — "
                        + (outlet.isEmpty() ? step.citation().doc() : outlet);
        boolean isFirst = true;
        int start = INDENT + 2 + STATE_CELLS + DAY_CELLS;
        for (String part : Sheet.wrap(Cells.clean(words), Math.max(20, sheet.columns() - start))) {
            Sheet.Line line = sheet.line(INDENT + 2);
            if (isFirst) {
                line.mark(Ink.LABEL, words(step.state()))
                        .to(INDENT + 2 + STATE_CELLS)
                        .mark(Ink.PLAIN, day);
            }
            line.to(start).mark(Ink.PLAIN, part).end();
            isFirst = false;
        }
    }

    private static Ink ink(CommitmentHistory commitment) {
        if (commitment.overdue()) {
            return Ink.WRONG;
        }
        return switch (commitment.state()) {
            case SIGNED, DONE -> Ink.DONE;
            case PROPOSED, ENDORSED, AGREED, COMMITTED, UNDER_WAY -> Ink.COMING;
            case DROPPED -> Ink.FAINT;
        };
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
