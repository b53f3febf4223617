package org.readout.web.page.formulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.model.NamedThing;
import org.readout.register.Register;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.CardPage;
import org.readout.register.storage.CardQuery;
import org.readout.register.storage.ClusterIndex;
import org.readout.resolve.node.NodeKind;
import org.readout.web.part.Address;
import org.readout.web.part.CardSheet;
import org.readout.web.part.Cursor;
import org.readout.web.part.Facet;
import org.readout.web.part.Heading;
import org.readout.web.part.ListView;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Produces;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** Official wordings, by how many documents use them. */
public final class FormulationListScreen {
    private static final List<String> SORTS =
            Stream.of(NamedThing.FormulationKind.values())
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();

    private final CardIndex cards;
    private final ClusterIndex clusters;

    public FormulationListScreen(Register register) {
        cards = register.storage().cards();
        clusters = register.storage().clusters();
    }

    public List<Route> routes() {
        return List.of(
                Route.page("/formulations", "Official wordings, filtered and paged", this::list)
                        .with(filters())
                        .with(Cursor.parameters()),
                Route.page("/formulations.csv", "The same list as CSV", this::csv)
                        .with(filters())
                        .with(Cursor.parameters())
                        .in(Produces.CSV));
    }

    /** What the list may be asked, here and in the API. */
    public static Parameter[] filters() {
        return new Parameter[] {
            Parameter.text(
                    "side",
                    "A state's code or org:NAME whose documents use it; several: all of them."),
            Parameter.choice("kind", "What sort of wording.", SORTS),
            Parameter.day("from", "The first day it was last used."),
            Parameter.day("to", "The last such day."),
            Parameter.choice(
                    "sort",
                    "The order; without it what most documents use first.",
                    List.of("name", "newest", "oldest"))
        };
    }

    /** The query that a request asks for. */
    public static CardQuery query(Request request) {
        return CardQuery.newest(NodeKind.FORMULATION, Cursor.limit(request))
                .concerning(request.texts("side"))
                .ofVariety(request.text("kind"))
                .between(request.day("from"), request.day("to"))
                .after(request.text("after"))
                .by(
                        switch (request.text("sort")) {
                            case "name" -> CardQuery.Order.LABEL;
                            case "newest" -> CardQuery.Order.NEWEST;
                            case "oldest" -> CardQuery.Order.OLDEST;
                            default -> CardQuery.Order.TOLD;
                        });
    }

    private Reply list(Request request) {
        CardQuery query = query(request);
        CardPage page = Cursor.page(cards, query);
        ListView view = ListView.of(request, "/formulations", List.of("kind", "from", "to"));
        FormulationListPage model =
                new FormulationListPage(
                        page.cards().stream().map(this::line).toList(),
                        List.of(
                                view.heading("Wording", "name", "ascending"),
                                Heading.plain("Sort"),
                                Heading.plain("Sides of its documents"),
                                Heading.plain("Versions"),
                                view.days("Last used", "newest", "oldest"),
                                view.heading("Documents", "", "descending")),
                        view.chips(),
                        List.of(sorts(request, view.here())),
                        view.pager(cards, query, page));
        return new Reply.Page("formulations", "Formulations", model).exportedAs(view.exports());
    }

    private FormulationListPage.Line line(Card card) {
        return new FormulationListPage.Line(
                card.label(),
                Wording.words(card.variety()),
                card.sides().stream().map(Wording::side).toList(),
                clusters.members(card.id()).size(),
                Wording.day(card.day()),
                card.documents(),
                Target.page(card.id()));
    }

    private Facet sorts(Request request, Address here) {
        List<Facet.Choice> choices = new ArrayList<>();
        for (String sort : SORTS) {
            boolean chosen = sort.equals(request.text("kind"));
            String count = Cursor.total(cards, query(request).ofVariety(sort), true);
            if (chosen || !count.equals("0")) {
                choices.add(
                        Facet.Choice.of(
                                here,
                                "kind",
                                sort,
                                request.text("kind"),
                                Wording.words(sort),
                                count));
            }
        }
        return new Facet("Sort", choices);
    }

    private List<String> row(Card card) {
        return List.of(
                card.id().value(),
                card.label(),
                card.variety(),
                String.join("; ", card.sides()),
                String.valueOf(clusters.members(card.id()).size()),
                CardSheet.day(card),
                String.valueOf(card.documents()));
    }

    private Reply csv(Request request) {
        return new CardSheet(
                        cards,
                        List.of(
                                "id",
                                "wording",
                                "sort",
                                "sides",
                                "versions",
                                "last used",
                                "documents"),
                        this::row)
                .of("formulations", request, query(request));
    }
}
