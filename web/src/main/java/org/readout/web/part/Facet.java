package org.readout.web.part;

import java.util.List;

/** A field to filter by, with its most frequent values. */
public record Facet(String label, List<Choice> choices) {
    public Facet {
        choices = List.copyOf(choices);
    }

    /**
     * @param count how many have it, as a reader should see it; empty where not counted
     * @param address the view with this filter
     */
    public record Choice(String label, String count, String address, boolean chosen) {}
}
