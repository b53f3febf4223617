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
    public record Choice(String label, String count, String address, boolean chosen) {
        /**
         * The value of a filter that has one: chosen, it leads to the list without it.
         *
         * @param here the list as it is
         * @param set what the filter has now; empty for nothing
         */
        public static Choice of(
                Address here, String name, String value, String set, String label, String count) {
            boolean chosen = value.equals(set);
            return new Choice(
                    label, count, here.with(name, chosen ? "" : value).toString(), chosen);
        }
    }
}
