package org.readout.score.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Misses as a table of text: document, kind, verdict, what gold says, what the record says. */
public final class MissTable {
    private static final String GAP = "  ";
    private static final String NOTHING = "-";
    private static final int NARROWEST_VALUE = 12;

    private final @Nullable Integer columns;

    /**
     * @param columns the screen's width: documents become headings and values are broken into
     *     lines; or null for one line a miss, of any length and with its document, which programs
     *     and grep can work on
     */
    public MissTable(@Nullable Integer columns) {
        this.columns = columns;
    }

    public String of(List<Miss> misses) {
        if (misses.isEmpty()) {
            return "Nothing missed, wrong or extra.\n";
        }
        return columns == null ? lines(misses) : screen(misses, columns);
    }

    private static String lines(List<Miss> misses) {
        int where = width(misses, Miss::where, "document");
        int kind = width(misses, Miss::kind, "kind");
        int verdict = width(misses, miss -> miss.verdict().label(), "verdict");
        StringBuilder table = new StringBuilder();
        int[] widths = {where, kind, verdict, 0};
        line(table, widths, List.of("document", "kind", "verdict", "gold | record"));
        for (Miss miss : misses) {
            String values = gold(miss) + " | " + told(miss.got());
            line(table, widths, List.of(miss.where(), miss.kind(), miss.verdict().label(), values));
        }
        return table.toString();
    }

    private static String screen(List<Miss> misses, int columns) {
        int kind = width(misses, Miss::kind, "kind");
        int verdict = width(misses, miss -> miss.verdict().label(), "verdict");
        int value = Math.max(NARROWEST_VALUE, (columns - kind - verdict - 4 * GAP.length()) / 2);
        int[] widths = {0, kind, verdict, value, value};
        StringBuilder table = new StringBuilder();
        line(table, widths, List.of("", "kind", "verdict", "gold", "record"));
        String where = "";
        for (Miss miss : misses) {
            if (!miss.where().equals(where)) {
                where = miss.where();
                table.append(where).append('\n');
            }
            row(
                    table,
                    widths,
                    List.of("", miss.kind(), miss.verdict().label(), gold(miss), told(miss.got())));
        }
        return table.toString();
    }

    private static void row(StringBuilder table, int[] widths, List<String> values) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(Wrapping.lines(values.get(i), Math.max(1, widths[i])));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            int at = i;
            line(
                    table,
                    widths,
                    cells.stream().map(lines -> at < lines.size() ? lines.get(at) : "").toList());
        }
    }

    private static void line(StringBuilder table, int[] widths, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            line.append(i == 0 ? "" : GAP).append(cell);
            line.append(" ".repeat(Math.max(0, widths[i] - length(cell))));
        }
        table.append(line.toString().stripTrailing()).append('\n');
    }

    private static int width(List<Miss> misses, Function<Miss, String> column, String head) {
        return misses.stream()
                .mapToInt(miss -> length(column.apply(miss)))
                .reduce(length(head), Math::max);
    }

    private static String gold(Miss miss) {
        return told(miss.gold()) + (miss.context().isEmpty() ? "" : " [" + miss.context() + "]");
    }

    private static String told(String value) {
        return value.isEmpty() ? NOTHING : value;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
