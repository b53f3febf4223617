package org.readout.web.chart;

import java.util.Locale;

/** What is drawn; {@code style} is a class of the style sheet. */
public sealed interface Shape {
    String style();

    /**
     * @param tip what it stands for; empty for none
     * @param address where it leads; empty for nowhere
     */
    record Box(
            double x,
            double y,
            double width,
            double height,
            String style,
            String tip,
            String address)
            implements Shape {}

    record Line(double x1, double y1, double x2, double y2, String style, double width)
            implements Shape {}

    /**
     * @param anchor start, middle or end
     */
    record Words(double x, double y, String anchor, String style, String text, String address)
            implements Shape {}

    record Dot(double x, double y, double radius, String style, String tip, String address)
            implements Shape {}

    /**
     * @param steps as SVG writes a path
     */
    record Path(String steps, String style) implements Shape {}

    /** A length as SVG wants it, whatever the machine's language. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
