package org.readout.web.page.search;

import java.util.ArrayList;
import java.util.List;
import org.readout.register.reading.Spellings;
import org.readout.register.storage.Card;
import org.readout.register.storage.RegisterStorage;
import org.readout.resolve.node.NodeKind;
import org.readout.web.part.Address;
import org.readout.web.part.Asked;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;

/** Who and what is called so: states, persons in any of their spellings, things that last. */
final class NameFinder {
    private static final List<NodeKind> KINDS =
            List.of(NodeKind.PERSON, NodeKind.MECHANISM, NodeKind.INSTRUMENT, NodeKind.PROJECT);

    /** Of those with such a name, the most told, among which are those of the sides asked for. */
    private static final int LOOKED_AT = 20;

    private final RegisterStorage storage;

    private final Spellings spellings;

    NameFinder(RegisterStorage storage, Spellings spellings) {
        this.storage = storage;
        this.spellings = spellings;
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
            addCalled(asked, each, names);
        }
        return names.isEmpty() ? near(asked, each) : names;
    }

    /** Nobody is called so: those whose name is written much like it. */
    private List<SearchPage.Name> near(Asked asked, int each) {
        return spellings.near(asked.words()).stream()
                .flatMap(meant -> called(NodeKind.PERSON, meant).stream())
                .distinct()
                .limit(each)
                .map(card -> name(NodeKind.PERSON, card))
                .toList();
    }

    private void addCalled(Asked asked, int each, List<SearchPage.Name> names) {
        for (NodeKind kind : KINDS) {
            cards(asked, kind).stream()
                    .limit(each)
                    .map(card -> name(kind, card))
                    .forEach(names::add);
        }
    }

    private List<Card> cards(Asked asked, NodeKind kind) {
        List<Card> called = called(kind, asked.given());
        return !called.isEmpty() || asked.words().isEmpty() || asked.states().isEmpty()
                ? called
                : called(kind, asked.words()).stream()
                        .filter(card -> card.sides().containsAll(asked.states()))
                        .toList();
    }

    private List<Card> called(NodeKind kind, String words) {
        return storage.names().find(kind, words, LOOKED_AT).stream()
                .flatMap(id -> storage.cards().card(id).stream())
                .toList();
    }

    private static SearchPage.Name name(NodeKind kind, Card card) {
        String sides =
                String.join(", ", card.sides().stream().limit(3).map(Wording::side).toList());
        String detail = kind == NodeKind.PERSON && !card.detail().isEmpty() ? card.detail() : sides;
        return new SearchPage.Name(
                Wording.words(kind), card.label(), detail, Target.page(card.id()));
    }
}
