package org.readout.web.page.engagement;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.register.Register;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.CardPage;
import org.readout.register.storage.CardQuery;
import org.readout.resolve.node.NodeKind;
import org.readout.web.part.Cursor;
import org.readout.web.part.Heading;
import org.readout.web.part.ListView;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Produces;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** All engagements: filtered, sorted, paged, exported. The pattern of every list. */
public final class EngagementListScreen {
    private static final List<String> KINDS = names(EngagementKind.values());
    private static final List<String> STATES = names(EngagementStatus.values());

    private final CardIndex cards;
    private final EngagementFacets facets;

    public EngagementListScreen(Register register) {
        cards = register.storage().cards();
        facets = new EngagementFacets(cards, KINDS, STATES);
    }

    public List<Route> routes() {
        return List.of(
                Route.page("/engagements", "Engagements, filtered and paged", this::list)
                        .with(filters())
                        .with(Cursor.parameters()),
                Route.page("/engagements.csv", "The same list as CSV", this::csv)
                        .with(filters())
                        .with(Cursor.parameters())
                        .in(Produces.CSV));
    }

    /** What the list may be asked, here and in the API. */
    public static Parameter[] filters() {
        return new Parameter[] {
            Parameter.text(
                    "side", "A state's code or org:NAME that took part; several: all of them."),
            Parameter.choice("kind", "What sort of engagement.", KINDS),
            Parameter.choice("status", "How far it came.", STATES),
            Parameter.day("from", "The first day."),
            Parameter.day("to", "The last day."),
            Parameter.choice(
                    "sort", "The order; without it the newest first.", List.of("oldest", "told"))
        };
    }

    /** The query that a request asks for. */
    public static CardQuery query(Request request) {
        CardQuery.Order order =
                switch (request.text("sort")) {
                    case "oldest" -> CardQuery.Order.OLDEST;
                    case "told" -> CardQuery.Order.TOLD;
                    default -> CardQuery.Order.NEWEST;
                };
        return CardQuery.newest(NodeKind.ENGAGEMENT, Cursor.limit(request))
                .concerning(request.texts("side"))
                .ofVariety(request.text("kind"))
                .inState(request.text("status"))
                .between(request.day("from"), request.day("to"))
                .by(order)
                .after(request.text("after"));
    }

    private Reply list(Request request) {
        CardQuery query = query(request);
        CardPage page = Cursor.page(cards, query);
        ListView view =
                ListView.of(request, "/engagements", List.of("kind", "status", "from", "to"));
        EngagementFacets.Counted counted = facets.of(query, view.here());
        EngagementListPage model =
                new EngagementListPage(
                        page.cards().stream().map(EngagementLine::of).toList(),
                        List.of(
                                view.days("Date", "", "oldest"),
                                Heading.plain("What"),
                                Heading.plain("Who"),
                                Heading.plain("Between"),
                                Heading.plain("Place"),
                                view.heading("Accounts", "told", "descending")),
                        view.chips(),
                        counted.facets(),
                        counted.cut() ? Wording.count(EngagementFacets.SAMPLE) : "",
                        view.pager(cards, query, page));
        return new Reply.Page("engagements", "Engagements", model).exportedAs(view.exports());
    }

    private Reply csv(Request request) {
        return EngagementRows.sheet(cards).of("engagements", request, query(request));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants)
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
