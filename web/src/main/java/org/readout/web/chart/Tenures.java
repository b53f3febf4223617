package org.readout.web.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is seen in which office from when to when, as bars. The end of a bar is the last day it was
 * told, not the day it was left: unless it is known, it stays open and hatched.
 */
public final class Tenures {
    private static final int WIDTH = 900;
    private static final int ROW = 44;
    private static final int TOP = 8;
    private static final int OPEN = 34;

    private Tenures() {}

    /**
     * A bar.
     *
     * @param first the first day told
     * @param last the last day told
     * @param left the day from which it is told as former, or null
     */
    public record Bar(
            String label,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable LocalDate left,
            String address) {}

    /**
     * @param asOf a day to mark, or null
     */
    public static Drawing of(String label, List<Bar> bars, @Nullable LocalDate asOf) {
        List<LocalDate> days = new ArrayList<>();
        for (Bar bar : bars) {
            add(days, bar.first());
            add(days, bar.last());
            add(days, bar.left());
        }
        add(days, asOf);
        if (days.isEmpty()) {
            return new Drawing(WIDTH, 0, label, List.of());
        }
        days.sort(Comparator.naturalOrder());
        Axis axis = new Axis(days.getFirst(), days.getLast(), OPEN, WIDTH - OPEN);
        int bottom = TOP + ROW * bars.size();
        List<Shape> shapes = new ArrayList<>();
        for (Axis.Mark mark : axis.marks()) {
            double x = axis.at(mark.day());
            shapes.add(new Shape.Line(x, TOP, x, bottom, "grid", 1));
            shapes.add(new Shape.Words(x, bottom + 16, "middle", "mark", mark.words(), ""));
        }
        for (int i = 0; i < bars.size(); i++) {
            bar(bars.get(i), axis, TOP + ROW * i, shapes);
        }
        if (asOf != null) {
            double x = axis.at(asOf);
            shapes.add(new Shape.Line(x, 0, x, bottom, "as-of", 2));
        }
        return new Drawing(WIDTH, bottom + 22, label, shapes);
    }

    private static void add(List<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    private static void bar(Bar bar, Axis axis, double top, List<Shape> shapes) {
        LocalDate first = bar.first() != null ? bar.first() : bar.left();
        LocalDate last = bar.last() != null ? bar.last() : bar.left();
        shapes.add(new Shape.Words(OPEN, top + 13, "start", "label", bar.label(), bar.address()));
        if (first == null || last == null) {
            shapes.add(new Shape.Words(OPEN, top + 31, "start", "mark", "no day is told", ""));
            return;
        }
        double from = axis.at(first);
        double to = Math.max(axis.at(last), from + 3);
        double y = top + 20;
        String tip = bar.label() + ": told from " + first + " to " + last;
        shapes.add(new Shape.Box(from - OPEN, y, OPEN, 14, "open", "beginning not known", ""));
        shapes.add(new Shape.Box(from, y, to - from, 14, "bar", tip, bar.address()));
        LocalDate left = bar.left();
        if (left == null) {
            shapes.add(new Shape.Box(to, y, OPEN, 14, "open", "end not known", ""));
        } else {
            double end = Math.max(axis.at(left), to);
            shapes.add(new Shape.Box(to, y, end - to, 14, "open", "left by " + left, ""));
            shapes.add(new Shape.Line(end, y - 3, end, y + 17, "end", 2));
        }
    }
}
