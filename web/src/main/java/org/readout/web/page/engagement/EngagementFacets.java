package org.readout.web.page.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.CardQuery;
import org.readout.register.storage.CardTally;
import org.readout.web.part.Address;
import org.readout.web.part.Facet;
import org.readout.web.part.Remembered;
import org.readout.web.part.Wording;

/** Of which kinds and how far come engagements are, counted among the newest and kept a while. */
final class EngagementFacets {
    static final int SAMPLE = 500;
    private static final int SECONDS = 30;

    private final List<String> kinds;
    private final List<String> states;
    private final Remembered<CardQuery, CardTally> tallies;

    /**
     * @param kinds every kind there is
     * @param states every state
     */
    EngagementFacets(CardIndex cards, List<String> kinds, List<String> states) {
        this.kinds = List.copyOf(kinds);
        this.states = List.copyOf(states);
        tallies = new Remembered<>(SECONDS, cards::tally);
    }

    /**
     * @param cut whether there are more than were counted
     */
    record Counted(List<Facet> facets, boolean cut) {}

    /** What each narrows is counted without it, so that another value can be chosen. */
    Counted of(CardQuery query, Address here) {
        CardTally byKind = tally(query.ofVariety(""));
        CardTally byState = tally(query.inState(""));
        return new Counted(
                List.of(
                        new Facet(
                                "Kind",
                                choices(
                                        kinds,
                                        byKind.varieties(),
                                        isCut(byKind),
                                        query.variety(),
                                        here,
                                        "kind")),
                        new Facet(
                                "Status",
                                choices(
                                        states,
                                        byState.states(),
                                        isCut(byState),
                                        query.state(),
                                        here,
                                        "status"))),
                isCut(byKind) || isCut(byState));
    }

    private CardTally tally(CardQuery query) {
        return tallies.of(query.by(CardQuery.Order.NEWEST).after("").limitedTo(SAMPLE));
    }

    private static boolean isCut(CardTally tally) {
        return tally.cards() == SAMPLE;
    }

    /** Behind those that were counted there may be others: then every value can be chosen. */
    private static List<Facet.Choice> choices(
            List<String> values,
            Map<String, Integer> counts,
            boolean cut,
            String chosen,
            Address here,
            String name) {
        List<Facet.Choice> choices = new ArrayList<>();
        for (String value : values) {
            int count = counts.getOrDefault(value, 0);
            boolean isChosen = value.equals(chosen);
            if (count > 0 || cut || isChosen) {
                choices.add(
                        Facet.Choice.of(
                                here,
                                name,
                                value,
                                chosen,
                                Wording.words(value),
                                count == 0 && cut ? "" : Wording.count(count)));
            }
        }
        return choices;
    }
}
