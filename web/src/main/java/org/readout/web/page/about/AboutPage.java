package org.readout.web.page.about;

import java.util.List;

/**
 * @param engine the version that reads
 * @param lag things whose line in lists is still to be made anew
 */
public record AboutPage(String engine, List<Count> counts, long lag) {
    public AboutPage {
        counts = List.copyOf(counts);
    }

    /** How many there are of something. */
    public record Count(String label, long number) {}
}
