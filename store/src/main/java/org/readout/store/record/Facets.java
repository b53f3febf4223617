package org.readout.store.record;

import java.util.Set;
import org.readout.register.storage.SearchEntry;

/** What a search entry can be narrowed by, besides its day. */
public record Facets(
        Set<String> states, Set<String> persons, String outlet, String kind, Set<String> topics) {
    public Facets {
        states = Set.copyOf(states);
        persons = Set.copyOf(persons);
        topics = Set.copyOf(topics);
    }

    public static Facets of(SearchEntry entry) {
        return new Facets(
                entry.states(), entry.persons(), entry.outlet(), entry.kind(), entry.topics());
    }
}
