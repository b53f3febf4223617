package org.readout.web.page.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.web.chart.Drawing;
import org.readout.web.chart.Shape;

/** Land and dots. Borders are political; there are none. */
final class WorldMap {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 355;

    /** As the outline was made: units for a degree, and the latitude of the upper edge. */
    private static final double SCALE = 2.5;

    private static final double TOP = 84;
    private static final int NAMED = 10;

    private final String land;

    WorldMap() {
        land = read();
    }

    /** A place and how much is there; the most first. */
    record Spot(Cities.City city, int count, String address) {}

    Drawing of(String label, List<Spot> spots) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Path(land, "land"));
        int most = spots.isEmpty() ? 1 : spots.getFirst().count();
        // the small ones last, so that they are not hidden
        for (Spot spot : spots) {
            double radius = 2.2 + 8 * Math.sqrt(spot.count() / (double) most);
            shapes.add(
                    new Shape.Dot(
                            x(spot.city()),
                            y(spot.city()),
                            radius,
                            "spot",
                            spot.city().name() + ": " + spot.count(),
                            spot.address()));
        }
        List<double[]> taken = new ArrayList<>();
        for (Spot spot : spots.subList(0, Math.min(NAMED, spots.size()))) {
            double x = x(spot.city());
            double y = y(spot.city());
            boolean free =
                    taken.stream()
                            .noneMatch(t -> Math.abs(t[0] - x) < 62 && Math.abs(t[1] - y) < 11);
            if (free) {
                taken.add(new double[] {x, y});
                boolean right = x < WIDTH - 80;
                double radius = 4 + 8 * Math.sqrt(spot.count() / (double) most);
                shapes.add(
                        new Shape.Words(
                                right ? x + radius : x - radius,
                                y + 4,
                                right ? "start" : "end",
                                "place",
                                spot.city().name(),
                                ""));
            }
        }
        return new Drawing(WIDTH, HEIGHT, label, shapes);
    }

    private static double x(Cities.City city) {
        return (city.longitude() + 180) * SCALE;
    }

    private static double y(Cities.City city) {
        return (TOP - city.latitude()) * SCALE;
    }

    private static String read() {
        try (InputStream in = WorldMap.class.getResourceAsStream("land.path")) {
            if (in == null) {
                throw new IllegalStateException("land.path is not on the class path");
            }
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.joining());
            }
        } catch (IOException e) {
            throw new IllegalStateException("land.path cannot be read", e);
        }
    }
}
