package org.readout.web.chart;

import java.util.ArrayList;
import java.util.List;

/** How many in each period, as columns side by side. */
public final class Columns {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 190;
    private static final int BASE = 160;
    private static final int TOP = 18;
    private static final int LEFT = 34;
    private static final int LABELS = 12;

    private Columns() {}

    /** A column; {@code address} is the list of what is counted. */
    public record Column(String label, int count, String address) {}

    public static Drawing of(String label, List<Column> columns) {
        if (columns.isEmpty()) {
            return new Drawing(WIDTH, 0, label, List.of());
        }
        int most = columns.stream().mapToInt(Column::count).max().orElse(1);
        int top = round(Math.max(1, most));
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i <= 2; i++) {
            double y = BASE - (BASE - TOP) * i / 2.0;
            shapes.add(new Shape.Line(LEFT, y, WIDTH, y, "grid", 1));
            if (top * i % 2 == 0) {
                shapes.add(
                        new Shape.Words(
                                LEFT - 6, y + 4, "end", "mark", String.valueOf(top * i / 2), ""));
            }
        }
        double step = (WIDTH - LEFT) / (double) columns.size();
        int labelled = Math.max(1, (columns.size() + LABELS - 1) / LABELS);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double height = (BASE - TOP) * column.count() / (double) top;
            double x = LEFT + step * i;
            double width = Math.min(step * 0.72, 56);
            double left = x + (step - width) / 2;
            if (column.count() > 0) {
                String tip = column.label() + ": " + column.count();
                shapes.add(
                        new Shape.Box(
                                left, BASE - height, width, height, "bar", tip, column.address()));
            }
            if (i % labelled == 0) {
                shapes.add(
                        new Shape.Words(
                                x + step / 2, BASE + 18, "middle", "mark", column.label(), ""));
            }
        }
        return new Drawing(WIDTH, HEIGHT, label, shapes);
    }

    /** The next figure that is good to read: 1, 2, 4, 6, 10, 20, 40 ... */
    private static int round(int most) {
        int power = 1;
        while (true) {
            for (int factor : new int[] {1, 2, 4, 6, 8}) {
                if (factor * power >= most) {
                    return factor * power;
                }
            }
            power *= 10;
        }
    }
}
