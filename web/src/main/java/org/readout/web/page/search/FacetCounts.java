package org.readout.web.page.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.readout.register.storage.Faceted;
import org.readout.web.part.Address;
import org.readout.web.part.Facet;
import org.readout.web.part.Wording;

/** Counts what results have in common, among the newest of them. */
final class FacetCounts {
    private static final int SHOWN = 8;

    private final List<Faceted> entries;
    private final Address here;

    FacetCounts(List<Faceted> entries, Address here) {
        this.entries = entries;
        this.here = here;
    }

    List<Facet> facets(List<String> chosenSides, List<String> chosenKinds) {
        return List.of(
                facet(
                        "Concerning",
                        entry -> entry.states(),
                        Wording::side,
                        side ->
                                chosenSides.contains(side)
                                        ? here.minus("side", side)
                                        : here.and("side", side),
                        chosenSides),
                facet(
                        "What",
                        entry -> List.of(entry.kind()),
                        Wording::words,
                        kind ->
                                chosenKinds.contains(kind)
                                        ? here.minus("kind", kind)
                                        : here.and("kind", kind),
                        chosenKinds),
                simple("Topic", "topic", Faceted::topics, Wording::words),
                simple("Outlet", "outlet", entry -> List.of(entry.outlet()), outlet -> outlet),
                facet(
                        "Year",
                        entry -> entry.day() == null ? List.of() : List.of(year(entry)),
                        year -> year,
                        year -> here.with("from", year + "-01-01").with("to", year + "-12-31"),
                        List.of()));
    }

    private static String year(Faceted entry) {
        return entry.day() == null ? "" : String.valueOf(entry.day().getYear());
    }

    private Facet simple(
            String label,
            String name,
            Function<Faceted, Iterable<String>> values,
            Function<String, String> words) {
        return facet(label, values, words, value -> here.with(name, value), List.of());
    }

    private Facet facet(
            String label,
            Function<Faceted, Iterable<String>> values,
            Function<String, String> words,
            Function<String, Address> narrowed,
            List<String> chosen) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Faceted entry : entries) {
            for (String value : values.apply(entry)) {
                if (!value.isEmpty()) {
                    counts.merge(value, 1, Integer::sum);
                }
            }
        }
        List<Facet.Choice> choices = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .forEach(
                        entry ->
                                choices.add(
                                        new Facet.Choice(
                                                words.apply(entry.getKey()),
                                                Wording.count(entry.getValue()),
                                                narrowed.apply(entry.getKey()).toString(),
                                                chosen.contains(entry.getKey()))));
        return new Facet(label, choices);
    }
}
