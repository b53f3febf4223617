package org.readout.bench.world;

import java.time.LocalDate;
import java.util.List;

/**
 * An official of the {@link Chronicle} and the posts held one after another.
 *
 * @param number who it is: two holders of one name have different numbers
 * @param name the parts of the name in order
 */
record Holder(int number, State state, List<Part> name, List<Tenure> tenures) {
    /**
     * A part of a name.
     *
     * @param kind G given, M middle, F family
     * @param used whether it is used alone later on
     */
    record Part(char kind, String text, boolean used) {}

    /**
     * A post and when it was held.
     *
     * @param end the first day it was no longer held
     */
    record Tenure(Post post, LocalDate start, LocalDate end) {
        boolean covers(LocalDate day) {
            return !day.isBefore(start) && day.isBefore(end);
        }
    }

    /** A row of offices.en.tsv. */
    record Post(String title, String office, String description) {}

    String fullName() {
        return String.join(" ", name.stream().map(Part::text).toList());
    }

    boolean isFree(LocalDate from) {
        return tenures.stream().allMatch(tenure -> !tenure.end().isAfter(from));
    }
}
