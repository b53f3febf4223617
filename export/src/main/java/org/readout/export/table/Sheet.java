package org.readout.export.table;

import java.util.ArrayList;
import java.util.List;

/** The lines drawn so far. Widths are counted before colour is added. */
final class Sheet {
    private final Screen screen;
    private final StringBuilder lines = new StringBuilder();

    Sheet(Screen screen) {
        this.screen = screen;
    }

    int columns() {
        return screen.columns();
    }

    void blank() {
        lines.append('\n');
    }

    void rule() {
        line(Ink.FAINT, "─".repeat(screen.columns()));
    }

    void heading(String text) {
        blank();
        line(Ink.STRONG, text);
    }

    void line(Ink ink, String text) {
        lines.append(ink.on(screen, text)).append('\n');
    }

    /** A label in a column of its own, and text beside it, cut to the line. */
    void row(int indent, String label, int labelCells, Ink ink, String text) {
        int room = screen.columns() - indent - labelCells;
        label(indent, label, labelCells);
        lines.append(ink.on(screen, Cells.fit(Cells.clean(text), room))).append('\n');
    }

    /**
     * As {@link #row}, with words in a column of their own at the right edge, where there are any.
     */
    void row(int indent, String label, int labelCells, String text, String right, int rightCells) {
        if (right.isEmpty()) {
            row(indent, label, labelCells, Ink.PLAIN, text);
            return;
        }
        int cells = Math.min(rightCells, columns() / 3);
        int left = columns() - indent - labelCells - cells - 2;
        label(indent, label, labelCells);
        lines.append(Cells.pad(Cells.fit(Cells.clean(text), left), left + 2))
                .append(Ink.COMING.on(screen, Cells.fit(Cells.clean(right), cells)))
                .append('\n');
    }

    /** As {@link #row}, but goes on in further lines instead of being cut. */
    void wrapped(int indent, String label, int labelCells, Ink ink, String text) {
        String shown = label;
        for (String part : wrap(Cells.clean(text), screen.columns() - indent - labelCells)) {
            label(indent, shown, labelCells);
            lines.append(ink.on(screen, part)).append('\n');
            shown = "";
        }
    }

    /** A label, a name, and what the person is in as many lines as that takes. */
    void person(
            int indent, String label, int labelCells, String name, int nameCells, String standing) {
        int start = indent + labelCells + nameCells + 2;
        boolean isFirst = true;
        for (String part : wrap(Cells.clean(standing), columns() - start)) {
            Line line = line(indent);
            if (isFirst) {
                line.mark(Ink.LABEL, label)
                        .to(indent + labelCells)
                        .mark(Ink.STRONG, Cells.fit(Cells.clean(name), nameCells));
            }
            isFirst = false;
            line.to(part.isEmpty() ? 0 : start).mark(Ink.PLAIN, part).end();
        }
    }

    /** Pieces of one line, each with its ink. */
    Line line(int indent) {
        return new Line(indent);
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    private void label(int indent, String label, int cells) {
        lines.append(" ".repeat(indent)).append(Ink.LABEL.on(screen, label));
        lines.append(" ".repeat(Math.max(0, cells - Cells.width(label))));
    }

    /** The text in lines of so many cells, cut at blanks where there are any. */
    static List<String> wrap(String text, int cells) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (Cells.width(rest) > cells) {
            int end = Cells.endWithin(rest, cells);
            int blank = rest.lastIndexOf(' ', end);
            int cut = blank > 0 ? blank : Math.max(1, end);
            parts.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        parts.add(rest);
        return parts;
    }

    /** A line made of pieces; what does not fit is cut. */
    final class Line {
        private int used;

        private Line(int indent) {
            used = indent;
            lines.append(" ".repeat(indent));
        }

        /** Words of the text. */
        Line add(Ink ink, String captured) {
            return mark(ink, Cells.clean(captured));
        }

        /** Our own words, blanks and all. */
        Line mark(Ink ink, String text) {
            String piece = Cells.fit(text, screen.columns() - used);
            lines.append(ink.on(screen, piece));
            used += Cells.width(piece);
            return this;
        }

        /** Blanks up to a column; none where the line has gone beyond it. */
        Line to(int column) {
            int gap = Math.max(0, Math.min(column, screen.columns()) - used);
            lines.append(" ".repeat(gap));
            used += gap;
            return this;
        }

        void end() {
            lines.append('\n');
        }
    }
}
