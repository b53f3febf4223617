package org.readout.web.page.body;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.register.Register;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.CardPage;
import org.readout.register.storage.CardQuery;
import org.readout.register.storage.RegisterStorage;
import org.readout.resolve.node.NodeKind;
import org.readout.web.chart.Columns;
import org.readout.web.page.engagement.EngagementColumns;
import org.readout.web.page.engagement.EngagementHeadings;
import org.readout.web.page.engagement.EngagementLine;
import org.readout.web.part.Address;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** A state, party or organisation: officials, engagements, relations, promises, texts. */
public final class BodyScreen {
    private static final int LATEST = 8;
    private static final int NAMED = 6;
    private static final int PARTNERS = 14;

    /** Partners are counted among so many of the newest engagements. */
    private static final int SAMPLE = 500;

    private final RegisterStorage storage;
    private final EngagementColumns overTime;

    public BodyScreen(Register register, EngagementColumns overTime) {
        storage = register.storage();
        this.overTime = overTime;
    }

    public List<Route> routes() {
        return List.of(
                Route.page("/body", "A state, party or organisation", this::one)
                        .with(Parameter.text("side", "A state's code or org:NAME.").mandatory()));
    }

    private Reply one(Request request) {
        String side = request.text("side");
        CardIndex cards = storage.cards();
        CardPage newest =
                cards.find(CardQuery.newest(NodeKind.ENGAGEMENT, SAMPLE).concerning(List.of(side)));
        List<Officials.Seen> officials = Officials.of(storage, side);
        if (newest.cards().isEmpty() && officials.isEmpty()) {
            throw Target.absent(Wording.side(side));
        }
        String name = Wording.side(side);
        List<Columns.Column> columns = overTime.of(List.of(side), null, null);
        BodyPage page =
                new BodyPage(
                        side.startsWith("org:") ? "body" : "state",
                        Address.of("").with("side", side).toString(),
                        Columns.of("Engagements of " + name + " over time", columns),
                        columns,
                        newest.cards().stream().limit(LATEST).map(EngagementLine::of).toList(),
                        EngagementHeadings.PLAIN,
                        partners(side, newest.cards()),
                        newest.next().isEmpty() ? "" : Wording.count(SAMPLE),
                        Officials.bars(name, officials),
                        Officials.rows(officials),
                        named(NodeKind.COMMITMENT, side, CardQuery.Order.NEWEST),
                        named(NodeKind.MECHANISM, side, CardQuery.Order.TOLD),
                        named(NodeKind.INSTRUMENT, side, CardQuery.Order.TOLD));
        return new Reply.Page("body", name, page)
                .exportedAs(
                        new Reply.Export(
                                "Engagements as CSV",
                                Address.of("/engagements.csv").with("side", side).toString()),
                        new Reply.Export(
                                "Persons as CSV",
                                Address.of("/persons.csv").with("side", side).toString()));
    }

    private static List<BodyPage.Partner> partners(String side, List<Card> engagements) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Card card : engagements) {
            for (String other : card.sides()) {
                if (!other.equals(side)) {
                    counts.merge(other, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(PARTNERS)
                .map(
                        entry ->
                                new BodyPage.Partner(
                                        Wording.side(entry.getKey()),
                                        Wording.count(entry.getValue()),
                                        Address.of("/relation")
                                                .with("one", side)
                                                .with("other", entry.getKey())
                                                .toString()))
                .toList();
    }

    private List<BodyPage.Named> named(NodeKind kind, String side, CardQuery.Order order) {
        return storage
                .cards()
                .find(CardQuery.newest(kind, NAMED).concerning(List.of(side)).by(order))
                .cards()
                .stream()
                .map(
                        card ->
                                new BodyPage.Named(
                                        card.label(),
                                        Wording.words(card.state()),
                                        Wording.told(card),
                                        Target.page(card.id())))
                .toList();
    }
}
