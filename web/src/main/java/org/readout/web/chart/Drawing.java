package org.readout.web.chart;

import java.util.List;

/**
 * Shapes on a sheet, measured in units of the sheet; it is scaled to the width there is.
 *
 * @param label what it shows, for who cannot see it
 */
public record Drawing(int width, int height, String label, List<Shape> shapes) {
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    public String box() {
        return "0 0 " + width + " " + height;
    }
}
