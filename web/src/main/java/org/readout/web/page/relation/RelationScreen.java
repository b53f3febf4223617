package org.readout.web.page.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.register.Register;
import org.readout.register.reading.Thing;
import org.readout.register.reading.Things;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardPage;
import org.readout.register.storage.CardQuery;
import org.readout.register.storage.Faceted;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SearchQuery;
import org.readout.register.view.CommitmentState;
import org.readout.resolve.node.NodeKind;
import org.readout.web.chart.Columns;
import org.readout.web.page.engagement.EngagementColumns;
import org.readout.web.page.engagement.EngagementHeadings;
import org.readout.web.page.engagement.EngagementLine;
import org.readout.web.part.Address;
import org.readout.web.part.Cursor;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Refused;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** Two sides: what was between them, what of, and what is left to do. */
public final class RelationScreen {
    private static final int LATEST = 12;
    private static final int MECHANISMS = 6;
    private static final int SESSIONS = 3;
    private static final int COMMITMENTS = 100;
    private static final int FORMULATIONS = 10;

    /** Topics are counted among so many of the newest things told. */
    private static final int SAMPLE = 500;

    private final RegisterStorage storage;
    private final Things things;
    private final EngagementColumns overTime;

    public RelationScreen(Register register, EngagementColumns overTime) {
        storage = register.storage();
        things = new Things(register);
        this.overTime = overTime;
    }

    public List<Route> routes() {
        return List.of(
                Route.page("/relation", "What lies between two sides", this::between)
                        .with(
                                Parameter.text("one", "A side: a state's code or org:NAME.")
                                        .mandatory(),
                                Parameter.text("other", "The other side.").mandatory()));
    }

    private Reply between(Request request) {
        String one = request.text("one");
        String other = request.text("other");
        if (one.equals(other)) {
            throw Refused.badRequest(
                    "A relation has two sides", "Give different sides as 'one' and 'other'.");
        }
        List<String> sides = List.of(one, other);
        String title = Wording.side(one) + " – " + Wording.side(other);
        Address both = Address.of("").and("side", one).and("side", other);
        CardQuery asked = query(NodeKind.ENGAGEMENT, sides, LATEST, CardQuery.Order.NEWEST);
        CardPage engagements = storage.cards().find(asked);
        List<Faceted> told = storage.search().facets(SearchQuery.of("", SAMPLE).concerning(sides));
        List<Columns.Column> columns = overTime.of(sides, null, null);
        RelationPage page =
                new RelationPage(
                        Wording.side(one),
                        Target.side(one),
                        Wording.side(other),
                        Target.side(other),
                        both.toString(),
                        Cursor.total(storage.cards(), asked, true),
                        Columns.of("Engagements of " + title + " over time", columns),
                        columns,
                        engagements.cards().stream().map(EngagementLine::of).toList(),
                        EngagementHeadings.PLAIN,
                        TopicsOverTime.of("How often each is spoken of", told, both.at("/search")),
                        told.size() < SAMPLE ? "" : Wording.count(SAMPLE),
                        mechanisms(sides),
                        commitments(sides),
                        cards(NodeKind.FORMULATION, sides, FORMULATIONS, CardQuery.Order.TOLD)
                                .stream()
                                .map(
                                        card ->
                                                named(
                                                        card,
                                                        Wording.words(
                                                                card.variety().split("\\|", 2)[0])))
                                .toList());
        return new Reply.Page("relation", title, page)
                .exportedAs(
                        new Reply.Export(
                                "Engagements as CSV", both.at("/engagements.csv").toString()),
                        new Reply.Export(
                                "Everything told as CSV", both.at("/search.csv").toString()));
    }

    private static CardQuery query(
            NodeKind kind, List<String> sides, int limit, CardQuery.Order order) {
        return CardQuery.newest(kind, limit).concerning(sides).by(order);
    }

    private List<Card> cards(NodeKind kind, List<String> sides, int limit, CardQuery.Order order) {
        return storage.cards().find(query(kind, sides, limit, order)).cards();
    }

    private static RelationPage.Named named(Card card, String detail) {
        return new RelationPage.Named(
                card.label(), detail, Wording.told(card), Target.page(card.id()));
    }

    private List<RelationPage.Mechanism> mechanisms(List<String> sides) {
        List<RelationPage.Mechanism> mechanisms = new ArrayList<>();
        for (Card card : cards(NodeKind.MECHANISM, sides, MECHANISMS, CardQuery.Order.TOLD)) {
            List<String> sessions = new ArrayList<>();
            for (Thing.Event event : things.latest(card.id(), SESSIONS).events().reversed()) {
                String day = event.day() == null ? "undated" : Wording.day(event.day());
                sessions.add(day + ": " + event.what());
            }
            mechanisms.add(
                    new RelationPage.Mechanism(
                            card.label(),
                            Target.page(card.id()),
                            Wording.count(card.documents(), "document", "documents"),
                            sessions.stream().distinct().toList()));
        }
        return mechanisms;
    }

    /** The newest, by how far they have come, in the order in which they go. */
    private List<RelationPage.State> commitments(List<String> sides) {
        Map<String, List<RelationPage.Named>> byState = new LinkedHashMap<>();
        Arrays.stream(CommitmentState.values())
                .forEach(state -> byState.put(Wording.words(state), new ArrayList<>()));
        for (Card card : cards(NodeKind.COMMITMENT, sides, COMMITMENTS, CardQuery.Order.NEWEST)) {
            String due = due(card);
            List<RelationPage.Named> state = byState.get(Wording.words(card.state()));
            if (state != null) {
                state.add(named(card, due));
            }
        }
        return byState.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new RelationPage.State(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String due(Card card) {
        return card.due() == null ? "" : "due " + Wording.day(card.due());
    }
}
