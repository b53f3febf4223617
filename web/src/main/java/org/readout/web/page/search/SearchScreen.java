package org.readout.web.page.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Folding;
import org.readout.register.Register;
import org.readout.register.follow.ToldDays;
import org.readout.register.storage.Faceted;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.SearchQuery;
import org.readout.resolve.node.NodeKind;
import org.readout.web.part.Address;
import org.readout.web.part.Chip;
import org.readout.web.part.Cite;
import org.readout.web.part.Csv;
import org.readout.web.part.Pager;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Produces;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** Search: words and names in any spelling, narrowed by what results have in common. */
public final class SearchScreen {
    private static final int PAGE = 25;

    /** Nobody reads further; who needs more exports or narrows. */
    private static final int DEEPEST = 5_000;

    /** Facets are counted among so many of the newest, so that a page costs the same anywhere. */
    private static final int COUNTED = 200;

    private static final int TOTAL = 1_000;
    private static final int EXPORTED = 2_000;
    private static final List<String> FILTERS =
            List.of("kind", "topic", "outlet", "person", "from", "to");

    private final RegisterStorage storage;
    private final NameFinder names;
    private final ToldDays days;

    public SearchScreen(Register register) {
        storage = register.storage();
        names = new NameFinder(storage);
        days = new ToldDays(storage);
    }

    public List<Route> routes() {
        return List.of(
                Route.page("/search", "What is told of words, sides and people", this::search)
                        .with(filters())
                        .with(
                                Parameter.number(
                                        "after", "How many results to pass over.", 0, DEEPEST)),
                Route.page(
                                "/search/suggestions",
                                "Names that begin with what is typed",
                                this::suggest)
                        .with(Parameter.text("q", "What is typed so far.")),
                Route.page("/search.csv", "The newest 2,000 results as CSV", this::csv)
                        .with(filters())
                        .in(Produces.CSV));
    }

    /** What a search may be asked, here and in the API. */
    public static Parameter[] filters() {
        return new Parameter[] {
            Parameter.text(
                    "q",
                    "Words, each of which must occur, or a word that begins with it; names of states"
                            + " in any form stand for the state."),
            Parameter.flag("exact", "Take names of states as words, too."),
            Parameter.text("side", "A state's code or org:NAME concerned; several: all of them."),
            Parameter.text("kind", "What it is: meeting, propose, commitment, guideline ..."),
            Parameter.text("topic", "What it is about: rail, political-trust ..."),
            Parameter.text("outlet", "Who reports it."),
            Parameter.text("person", "Words of the name of a person concerned."),
            Parameter.day("from", "The first day."),
            Parameter.day("to", "The last day.")
        };
    }

    /** The query that a request asks for. */
    public static SearchQuery query(Request request, int offset, int limit) {
        Asked asked = asked(request);
        List<String> sides =
                Stream.concat(
                                asked.states().stream(),
                                request.texts("side").stream().map(String::strip))
                        .filter(side -> !side.isEmpty())
                        .distinct()
                        .toList();
        String person = orNull(request.text("person"));
        return new SearchQuery(
                        asked.words(),
                        null,
                        person == null ? null : Folding.fold(person),
                        orNull(request.text("outlet")),
                        orNull(request.text("kind")),
                        orNull(request.text("topic")),
                        request.day("from"),
                        request.day("to"),
                        offset,
                        limit)
                .concerning(sides);
    }

    private static @Nullable String orNull(String given) {
        return given.isEmpty() ? null : given;
    }

    private static Asked asked(Request request) {
        return AskedReader.read(request.text("q"), request.has("exact"));
    }

    private Reply search(Request request) {
        Asked asked = asked(request);
        int after = request.number("after", 0);
        SearchQuery query = query(request, after, PAGE + 1);
        List<SearchEntry> found = storage.search().find(query);
        List<Faceted> sample = storage.search().facets(query(request, 0, COUNTED));
        long total =
                sample.size() < COUNTED ? sample.size() : storage.search().count(query, TOTAL + 1);
        Address here = here(request);
        boolean more = found.size() > PAGE && after + PAGE <= DEEPEST;
        SearchPage page =
                new SearchPage(
                        asked.given(),
                        String.join(", ", asked.states().stream().map(Wording::side).toList()),
                        asked.states().isEmpty() ? "" : here.with("exact", "1").toString(),
                        after > 0 ? List.of() : names.find(asked, 6),
                        found.stream().limit(PAGE).map(entry -> hit(entry, asked)).toList(),
                        chips(request, here),
                        new FacetCounts(sample, here).facets(request.texts("side")),
                        sample.size() < COUNTED ? "" : Wording.count(COUNTED),
                        new Pager(
                                after == 0 ? "" : here.toString(),
                                more
                                        ? here.with("after", String.valueOf(after + PAGE))
                                                .toString()
                                        : "",
                                total > TOTAL
                                        ? "more than " + Wording.count(TOTAL)
                                        : Wording.count(total)));
        String title = asked.given().isEmpty() ? "Search" : asked.given() + " · Search";
        return new Reply.Page("search", title, page)
                .exportedAs(
                        new Reply.Export("CSV", here.at("/search.csv").toString()),
                        new Reply.Export("JSON", here.at("/api/v1/search").toString()));
    }

    private static Address here(Request request) {
        Address here =
                Address.of("/search")
                        .with("q", request.text("q"))
                        .with("exact", request.text("exact"));
        for (String side : request.texts("side")) {
            here = here.and("side", side);
        }
        for (String name : FILTERS) {
            here = here.with(name, request.text(name));
        }
        return here;
    }

    private static List<Chip> chips(Request request, Address here) {
        List<Chip> chips = new ArrayList<>();
        for (String side : request.texts("side")) {
            chips.add(
                    new Chip(
                            "concerning", Wording.side(side), here.minus("side", side).toString()));
        }
        for (String name : FILTERS) {
            if (request.has(name)) {
                boolean own = name.equals("outlet") || name.equals("from") || name.equals("to");
                String value = request.text(name);
                chips.add(
                        new Chip(
                                name,
                                own ? value : Wording.words(value),
                                here.with(name, "").toString()));
            }
        }
        return chips;
    }

    private SearchPage.Hit hit(SearchEntry entry, Asked asked) {
        boolean hasPage = entry.node().kind() != NodeKind.TEXT;
        String label = entry.outlet().isEmpty() ? "read" : entry.outlet();
        Cite cite =
                Cite.of(entry.document(), label, entry.text(), entry.span())
                        .asking(String.join(" ", asked.marked()));
        return new SearchPage.Hit(
                Wording.words(entry.kind()),
                Wording.date(days.of(entry)),
                Marking.of(entry.text(), asked.marked()),
                entry.states().stream().sorted().map(Wording::side).toList(),
                hasPage ? Target.page(entry.node()) : "",
                cite);
    }

    private Reply suggest(Request request) {
        Asked asked = AskedReader.read(request.text("q"), false);
        boolean tooShort = asked.given().length() < 2;
        return new Reply.Fragment("suggestions", tooShort ? List.of() : names.find(asked, 4));
    }

    private Reply csv(Request request) {
        StringBuilder out =
                new StringBuilder(
                        Csv.row(
                                List.of(
                                        "date",
                                        "kind",
                                        "text",
                                        "concerning",
                                        "topics",
                                        "outlet",
                                        "document",
                                        "start",
                                        "end",
                                        "id")));
        for (SearchEntry entry : storage.search().find(query(request, 0, EXPORTED))) {
            out.append(
                    Csv.row(
                            List.of(
                                    days.of(entry),
                                    entry.kind(),
                                    entry.text(),
                                    String.join("; ", entry.states().stream().sorted().toList()),
                                    String.join("; ", entry.topics().stream().sorted().toList()),
                                    entry.outlet(),
                                    entry.document().value(),
                                    String.valueOf(entry.span().start()),
                                    String.valueOf(entry.span().end()),
                                    entry.node().value())));
        }
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        return new Reply.Download("text/csv", "search.csv", stream -> stream.write(bytes));
    }
}
