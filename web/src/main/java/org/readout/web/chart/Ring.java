package org.readout.web.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is tied to whom: points on a ring, ties across it, as broad as they are frequent. */
public final class Ring {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 620;
    private static final double ACROSS = 270;
    private static final double DOWN = 250;
    private static final int LONGEST = 24;

    private Ring() {}

    /**
     * @param weight how large, against the largest
     */
    public record Point(String key, String label, int weight, String address) {}

    public record Tie(String one, String other, int weight) {}

    public static Drawing of(String label, List<Point> points, List<Tie> ties) {
        if (points.isEmpty()) {
            return new Drawing(WIDTH, 0, label, List.of());
        }
        Map<String, double[]> places = new HashMap<>();
        for (int i = 0; i < points.size(); i++) {
            double angle = 2 * Math.PI * i / points.size() - Math.PI / 2;
            places.put(points.get(i).key(), new double[] {Math.cos(angle), Math.sin(angle)});
        }
        List<Shape> shapes = new ArrayList<>();
        int heaviest = ties.stream().mapToInt(Tie::weight).max().orElse(1);
        for (Tie tie : ties.reversed()) {
            double[] a = places.get(tie.one());
            double[] b = places.get(tie.other());
            if (a != null && b != null) {
                double part = Math.sqrt(tie.weight() / (double) heaviest);
                String style = part > 0.66 ? "tie strong" : part > 0.33 ? "tie" : "tie weak";
                shapes.add(new Shape.Line(x(a), y(a), x(b), y(b), style, 1 + 9 * part));
            }
        }
        int largest = points.stream().mapToInt(Point::weight).max().orElse(1);
        for (Point point : points) {
            double[] at = places.getOrDefault(point.key(), new double[] {0, 0});
            double radius = 5 + 11 * Math.sqrt(point.weight() / (double) largest);
            String tip = point.label() + ": " + point.weight();
            shapes.add(new Shape.Dot(x(at), y(at), radius, "dot", tip, point.address()));
            String anchor = Math.abs(at[0]) < 0.12 ? "middle" : at[0] > 0 ? "start" : "end";
            double gap = radius + 7;
            double away = anchor.equals("middle") ? 0 : at[0] > 0 ? gap : -gap;
            double down = anchor.equals("middle") ? (at[1] > 0 ? gap + 10 : -gap) : 4 + at[1] * 10;
            shapes.add(
                    new Shape.Words(
                            x(at) + away,
                            y(at) + down,
                            anchor,
                            "label",
                            cut(point.label()),
                            point.address()));
        }
        return new Drawing(WIDTH, HEIGHT, label, shapes);
    }

    private static double x(double[] at) {
        return WIDTH / 2.0 + ACROSS * at[0];
    }

    private static double y(double[] at) {
        return HEIGHT / 2.0 + DOWN * at[1];
    }

    private static String cut(String label) {
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1).strip() + "…";
    }
}
