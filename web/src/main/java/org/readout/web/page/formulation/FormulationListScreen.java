package org.readout.web.page.formulation;

import java.nio.charset.StandardCharsets;
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
import org.readout.web.part.Chip;
import org.readout.web.part.Csv;
import org.readout.web.part.Cursor;
import org.readout.web.part.Facet;
import org.readout.web.part.Heading;
import org.readout.web.part.Pager;
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

    private static Parameter[] filters() {
        return new Parameter[] {
            Parameter.text(
                    "side",
                    "A state's code or org:NAME whose documents use it; several: all of them."),
            Parameter.choice("kind", "What sort of wording.", SORTS),
            Parameter.choice(
                    "sort",
                    "The order; without it what most documents use first.",
                    List.of("name", "newest"))
        };
    }

    private static CardQuery query(Request request) {
        return CardQuery.newest(NodeKind.FORMULATION, Cursor.limit(request))
                .concerning(request.texts("side"))
                .ofVariety(request.text("kind"))
                .after(request.text("after"))
                .by(
                        switch (request.text("sort")) {
                            case "name" -> CardQuery.Order.LABEL;
                            case "newest" -> CardQuery.Order.NEWEST;
                            default -> CardQuery.Order.TOLD;
                        });
    }

    private Reply list(Request request) {
        CardQuery query = query(request);
        CardPage page = Cursor.page(cards, query);
        Address here = here(request);
        FormulationListPage model =
                new FormulationListPage(
                        page.cards().stream().map(this::line).toList(),
                        headings(request, here),
                        chips(request, here),
                        List.of(sorts(request, here)),
                        new Pager(
                                request.has("after") ? here.toString() : "",
                                page.next().isEmpty()
                                        ? ""
                                        : here.with("after", page.next()).toString(),
                                Cursor.total(
                                        cards, query, request.has("side") || request.has("kind"))));
        return new Reply.Page("formulations", "Formulations", model)
                .exportedAs(
                        new Reply.Export("CSV", here.at("/formulations.csv").toString()),
                        new Reply.Export("JSON", "/api/v1/formulations"));
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

    private static Address here(Request request) {
        Address here =
                Address.of("/formulations")
                        .with("kind", request.text("kind"))
                        .with("sort", request.text("sort"))
                        .with("limit", request.text("limit"));
        for (String side : request.texts("side")) {
            here = here.and("side", side);
        }
        return here;
    }

    private static List<Heading> headings(Request request, Address here) {
        String sort = request.text("sort");
        return List.of(
                new Heading(
                        "Wording",
                        here.with("sort", "name").toString(),
                        sort.equals("name") ? "ascending" : "none"),
                Heading.plain("Sort"),
                Heading.plain("Sides of its documents"),
                Heading.plain("Versions"),
                new Heading(
                        "Last used",
                        here.with("sort", "newest").toString(),
                        sort.equals("newest") ? "descending" : "none"),
                new Heading(
                        "Documents",
                        here.with("sort", "").toString(),
                        sort.isEmpty() ? "descending" : "none"));
    }

    private static List<Chip> chips(Request request, Address here) {
        List<Chip> chips = new ArrayList<>();
        for (String side : request.texts("side")) {
            chips.add(new Chip("side", Wording.side(side), here.minus("side", side).toString()));
        }
        if (request.has("kind")) {
            chips.add(
                    new Chip(
                            "sort",
                            Wording.words(request.text("kind")),
                            here.with("kind", "").toString()));
        }
        return chips;
    }

    private Facet sorts(Request request, Address here) {
        List<Facet.Choice> choices = new ArrayList<>();
        for (String sort : SORTS) {
            boolean chosen = sort.equals(request.text("kind"));
            String count =
                    Cursor.total(
                            cards,
                            CardQuery.newest(NodeKind.FORMULATION, 1)
                                    .concerning(request.texts("side"))
                                    .ofVariety(sort),
                            true);
            if (chosen || !count.equals("0")) {
                choices.add(
                        new Facet.Choice(
                                Wording.words(sort),
                                count,
                                here.with("kind", chosen ? "" : sort).toString(),
                                chosen));
            }
        }
        return new Facet("Sort", choices);
    }

    private Reply csv(Request request) {
        StringBuilder out =
                new StringBuilder(
                        Csv.row(
                                List.of(
                                        "id",
                                        "wording",
                                        "sort",
                                        "sides",
                                        "versions",
                                        "last used",
                                        "documents")));
        for (Card card : Cursor.page(cards, query(request)).cards()) {
            out.append(
                    Csv.row(
                            List.of(
                                    card.id().value(),
                                    card.label(),
                                    card.variety(),
                                    String.join("; ", card.sides()),
                                    String.valueOf(clusters.members(card.id()).size()),
                                    card.day() == null ? "" : String.valueOf(card.day()),
                                    String.valueOf(card.documents()))));
        }
        return new Reply.Download(
                "text/csv",
                "formulations.csv",
                to -> to.write(out.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
