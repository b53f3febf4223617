/**
 * Pictures of figures: each chart is a small class that turns figures into a {@link
 * org.readout.web.chart.Drawing}, which {@code part/drawing.jte} writes as SVG. No style and no
 * script is in it; colours are classes of the style sheet, so that both themes and print have their
 * own. Whoever shows a chart shows its figures as a table, too.
 */
@NullMarked
package org.readout.web.chart;

import org.jspecify.annotations.NullMarked;
