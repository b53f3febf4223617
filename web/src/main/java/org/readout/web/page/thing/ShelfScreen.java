package org.readout.web.page.thing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.register.Register;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.CardPage;
import org.readout.register.storage.CardQuery;
import org.readout.resolve.node.NodeKind;
import org.readout.web.part.Address;
import org.readout.web.part.CardSheet;
import org.readout.web.part.Cursor;
import org.readout.web.part.Facet;
import org.readout.web.part.Heading;
import org.readout.web.part.ListView;
import org.readout.web.part.Remembered;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Produces;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** Lists of persons, bodies, mechanisms, instruments and projects. */
public final class ShelfScreen {
    /** Sides are offered as they are frequent among so many of the most told. */
    private static final int SAMPLE = 200;

    private static final int OFFERED = 12;
    private static final int SECONDS = 30;

    /** What everybody takes part in would fill the page with their names. */
    private static final int MOST_SIDES = 6;

    private final CardIndex cards;
    private final CardSheet sheet;
    private final Remembered<CardQuery, List<Card>> samples;

    public ShelfScreen(Register register) {
        cards = register.storage().cards();
        samples = new Remembered<>(SECONDS, query -> cards.find(query).cards());
        sheet =
                new CardSheet(
                        cards,
                        List.of("id", "name", "detail", "sides", "last_told", "documents"),
                        card ->
                                List.of(
                                        card.id().value(),
                                        card.label(),
                                        card.detail(),
                                        String.join("; ", card.sides()),
                                        CardSheet.day(card),
                                        String.valueOf(card.documents())));
    }

    public List<Route> routes() {
        return Arrays.stream(Shelf.values()).flatMap(shelf -> routes(shelf).stream()).toList();
    }

    private List<Route> routes(Shelf shelf) {
        String path = "/" + shelf.path;
        return List.of(
                Route.page(
                                path,
                                shelf.title + ", filtered and paged",
                                request -> list(shelf, request))
                        .with(filters())
                        .with(Cursor.parameters()),
                Route.page(path + ".csv", "The same list as CSV", request -> csv(shelf, request))
                        .with(filters())
                        .with(Cursor.parameters())
                        .in(Produces.CSV));
    }

    /** What such a list may be asked, here and in the API. */
    public static Parameter[] filters() {
        return new Parameter[] {
            Parameter.text("side", "A state's code or org:NAME concerned; several: all of them."),
            Parameter.day("from", "The first day it was last told of."),
            Parameter.day("to", "The last such day."),
            Parameter.choice(
                    "sort",
                    "The order; without it what most documents tell of first.",
                    List.of("name", "newest", "oldest"))
        };
    }

    /** The query that a request asks for. */
    public static CardQuery query(NodeKind kind, Request request) {
        CardQuery.Order order =
                switch (request.text("sort")) {
                    case "name" -> CardQuery.Order.LABEL;
                    case "newest" -> CardQuery.Order.NEWEST;
                    case "oldest" -> CardQuery.Order.OLDEST;
                    default -> CardQuery.Order.TOLD;
                };
        return CardQuery.newest(kind, Cursor.limit(request))
                .concerning(request.texts("side"))
                .between(request.day("from"), request.day("to"))
                .by(order)
                .after(request.text("after"));
    }

    private Reply list(Shelf shelf, Request request) {
        CardQuery query = query(shelf.kind, request);
        CardPage page = Cursor.page(cards, query);
        String path = "/" + shelf.path;
        ListView view = ListView.of(request, path, List.of("from", "to"));
        ShelfPage model =
                new ShelfPage(
                        shelf.title,
                        path,
                        request.text("sort"),
                        shelf.detail,
                        shelf.tabs(),
                        page.cards().stream().map(ShelfScreen::line).toList(),
                        headings(shelf, view),
                        view.chips(),
                        List.of(sides(shelf, request, view.here())),
                        view.pager(cards, query, page));
        return new Reply.Page("shelf", shelf.title, model).exportedAs(view.exports());
    }

    private static ShelfPage.Line line(Card card) {
        return new ShelfPage.Line(
                card.label(),
                card.detail(),
                Wording.sides(card.sides(), MOST_SIDES),
                Wording.day(card.day()),
                Wording.count(card.documents()),
                Target.page(card.id()));
    }

    private static List<Heading> headings(Shelf shelf, ListView view) {
        List<Heading> headings = new ArrayList<>();
        headings.add(view.heading("Name", "name", "ascending"));
        if (!shelf.detail.isEmpty()) {
            headings.add(Heading.plain(shelf.detail));
        }
        if (shelf != Shelf.BODIES) {
            headings.add(Heading.plain("Concerning"));
        }
        headings.add(view.days("Last told", "newest", "oldest"));
        headings.add(view.heading("Documents", "", "descending"));
        return headings;
    }

    private Facet sides(Shelf shelf, Request request, Address here) {
        Map<String, Integer> counts = new TreeMap<>();
        CardQuery sample =
                CardQuery.newest(shelf.kind, SAMPLE)
                        .concerning(request.texts("side"))
                        .by(CardQuery.Order.TOLD);
        samples.of(sample)
                .forEach(card -> card.sides().forEach(side -> counts.merge(side, 1, Integer::sum)));
        List<Facet.Choice> choices =
                counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(OFFERED)
                        .map(
                                entry -> {
                                    boolean chosen = request.texts("side").contains(entry.getKey());
                                    Address address =
                                            chosen
                                                    ? here.minus("side", entry.getKey())
                                                    : here.and("side", entry.getKey());
                                    return new Facet.Choice(
                                            Wording.side(entry.getKey()),
                                            Wording.count(entry.getValue()),
                                            address.toString(),
                                            chosen);
                                })
                        .toList();
        return new Facet("Concerning", choices);
    }

    private Reply csv(Shelf shelf, Request request) {
        return sheet.of(shelf.path, request, query(shelf.kind, request));
    }
}
