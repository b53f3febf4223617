package org.readout.web.page.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.readout.register.storage.Card;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.SearchQuery;
import org.readout.resolve.node.NodeId;
import org.readout.web.part.Address;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;

/** Who and what is called so: states, persons in any of their spellings, things that last. */
final class NameFinder {
    private static final List<String> KINDS =
            List.of("person", "mechanism", "instrument", "project");
    private static final int LOOKED_AT = 60;

    private final RegisterStorage storage;

    NameFinder(RegisterStorage storage) {
        this.storage = storage;
    }

    /**
     * @param each how many persons at most, and how many things
     */
    List<SearchPage.Name> find(Asked asked, int each) {
        List<SearchPage.Name> names = new ArrayList<>();
        for (String state : asked.states()) {
            names.add(new SearchPage.Name("state", Wording.side(state), "", Target.side(state)));
        }
        if (asked.states().size() == 2) {
            String one = asked.states().get(0);
            String other = asked.states().get(1);
            names.add(
                    new SearchPage.Name(
                            "relation",
                            Wording.side(one) + " – " + Wording.side(other),
                            "",
                            Address.of("/relation")
                                    .with("one", one)
                                    .with("other", other)
                                    .toString()));
        }
        if (!asked.given().isBlank()) {
            for (String kind : KINDS) {
                cards(asked, kind).stream()
                        .limit(each)
                        .map(card -> name(kind, card))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private List<Card> cards(Asked asked, String kind) {
        List<SearchEntry> entries = entries(asked.given(), List.of(), kind);
        if (entries.isEmpty() && !asked.words().isEmpty()) {
            entries = entries(asked.words(), asked.states(), kind);
        }
        Set<NodeId> clusters = new LinkedHashSet<>();
        for (SearchEntry entry : entries) {
            storage.clusters().clusterOf(entry.node()).ifPresent(clusters::add);
        }
        return clusters.stream()
                .flatMap(cluster -> storage.cards().card(cluster).stream())
                .sorted(Comparator.comparingInt((Card card) -> -card.documents()))
                .toList();
    }

    private List<SearchEntry> entries(String words, List<String> states, String kind) {
        return storage.search()
                .find(
                        new SearchQuery(
                                        words, null, null, null, kind, null, null, null, 0,
                                        LOOKED_AT)
                                .concerning(states));
    }

    private static SearchPage.Name name(String kind, Card card) {
        String sides =
                String.join(", ", card.sides().stream().limit(3).map(Wording::side).toList());
        String detail = kind.equals("person") && !card.detail().isEmpty() ? card.detail() : sides;
        return new SearchPage.Name(kind, card.label(), detail, Target.page(card.id()));
    }
}
