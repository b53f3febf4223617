package org.readout.web.page.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardQuery;
import org.readout.register.storage.RegisterStorage;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.resolve.node.PersonNode;
import org.readout.web.chart.Drawing;
import org.readout.web.chart.Tenures;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;

/** Who speaks for a body: those whom most documents name, and from when to when. */
final class Officials {
    private static final int SHOWN = 12;

    /** Somebody, and the first and the last day on which any document names them. */
    record Seen(Card card, @Nullable LocalDate first, @Nullable LocalDate last) {}

    private Officials() {}

    static List<Seen> of(RegisterStorage storage, String side) {
        CardQuery query =
                CardQuery.newest(NodeKind.PERSON, SHOWN)
                        .concerning(List.of(side))
                        .by(CardQuery.Order.TOLD);
        List<Seen> seen = new ArrayList<>();
        for (Card card : storage.cards().find(query).cards()) {
            LocalDate first = null;
            LocalDate last = card.day();
            for (NodeId member : storage.clusters().members(card.id())) {
                if (storage.nodes().find(member).orElse(null) instanceof PersonNode node) {
                    LocalDate day = node.firstDay();
                    first = first == null || day != null && day.isBefore(first) ? day : first;
                }
            }
            seen.add(new Seen(card, first, last));
        }
        return seen;
    }

    static List<BodyPage.Official> rows(List<Seen> officials) {
        return officials.stream()
                .map(
                        one ->
                                new BodyPage.Official(
                                        one.card().label(),
                                        one.card().detail(),
                                        Wording.day(one.first()),
                                        Wording.day(one.last()),
                                        Wording.count(one.card().documents()),
                                        Target.page(one.card().id())))
                .toList();
    }

    static Drawing bars(String name, List<Seen> officials) {
        return Tenures.of(
                "When the officials of " + name + " are told",
                officials.stream()
                        .map(
                                one ->
                                        new Tenures.Bar(
                                                label(one.card()),
                                                one.first(),
                                                one.last(),
                                                null,
                                                Target.page(one.card().id())))
                        .toList(),
                null);
    }

    private static String label(Card card) {
        return card.detail().isEmpty() ? card.label() : card.label() + ", " + card.detail();
    }
}
