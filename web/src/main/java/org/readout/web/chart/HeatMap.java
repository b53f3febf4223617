package org.readout.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Counts of two things together as a shaded table: the picture and its table are one.
 *
 * @param caption what is counted
 * @param corner what the rows are
 */
public record HeatMap(String caption, String corner, List<String> columns, List<Row> rows) {
    private static final int SHADES = 5;

    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public record Row(String label, String address, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param shade 0 for none to 5 for the most
     * @param address what is counted; empty where nothing is
     */
    public record Cell(int count, int shade, String address) {}

    /** Where a cell leads, from the numbers of its row and column. */
    @FunctionalInterface
    public interface Link {
        String address(String row, int column);
    }

    /**
     * @param counts a row of figures for each label, in order
     */
    public static HeatMap of(
            String caption,
            String corner,
            List<String> columns,
            Map<String, int[]> counts,
            UnaryOperator<String> words,
            UnaryOperator<String> rowLink,
            Link link) {
        int most = 1;
        for (int[] row : counts.values()) {
            for (int count : row) {
                most = Math.max(most, count);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            List<Cell> cells = new ArrayList<>();
            int[] row = entry.getValue();
            for (int i = 0; i < row.length; i++) {
                cells.add(
                        new Cell(
                                row[i],
                                shade(row[i], most),
                                row[i] == 0 ? "" : link.address(entry.getKey(), i)));
            }
            rows.add(new Row(words.apply(entry.getKey()), rowLink.apply(entry.getKey()), cells));
        }
        return new HeatMap(caption, corner, columns, rows);
    }

    /** By the root, so that the few beside the many can still be told from none. */
    private static int shade(int count, int most) {
        return count == 0
                ? 0
                : Math.clamp((int) Math.ceil(SHADES * Math.sqrt(count / (double) most)), 1, SHADES);
    }
}
