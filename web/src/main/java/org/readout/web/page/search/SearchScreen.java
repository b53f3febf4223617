package org.readout.web.page.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Folding;
import org.readout.register.Register;
import org.readout.register.follow.ToldDays;
import org.readout.register.reading.Spellings;
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

    /** Those that can be given several times, and those that have one value. */
    private static final List<String> SEVERAL = List.of("side", "kind", "person");

    private static final List<String> FILTERS = List.of("topic", "outlet", "from", "to");

    private final RegisterStorage storage;
    private final NameFinder names;
    private final Spellings spellings;
    private final ToldDays days;

    public SearchScreen(Register register) {
        storage = register.storage();
        spellings = new Spellings(storage);
        names = new NameFinder(storage, spellings);
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
            Parameter.flag(
                    "exact",
                    "Take names of states as words, too, and names of persons as they are typed."),
            Parameter.text("side", "A state's code or org:NAME concerned; several: all of them."),
            Parameter.text(
                    "kind",
                    "What it is: meeting, propose, commitment, guideline ...; several: any of them."),
            Parameter.text("topic", "What it is about: rail, political-trust ..."),
            Parameter.text("outlet", "Who reports it."),
            Parameter.text(
                    "person", "Words of the name of a person concerned; several: all of them."),
            Parameter.day("from", "The first day."),
            Parameter.day("to", "The last day.")
        };
    }

    /**
     * The query that a request asks for.
     *
     * @param spellings how else words are written; asked only where names are not taken as typed
     */
    public static SearchQuery query(Request request, Spellings spellings, int offset, int limit) {
        Asked asked = asked(request);
        List<String> sides =
                Stream.concat(asked.states().stream(), given(request, "side").stream())
                        .distinct()
                        .toList();
        return SearchQuery.of(asked.words(), limit)
                .spelled(request.has("exact") ? Map.of() : spellings.of(asked.words()))
                .concerning(sides)
                .with(given(request, "person").stream().map(Folding::fold).toList())
                .reportedBy(orNull(request.text("outlet")))
                .ofKinds(given(request, "kind"))
                .on(orNull(request.text("topic")))
                .between(request.day("from"), request.day("to"))
                .from(offset);
    }

    private static List<String> given(Request request, String name) {
        return request.texts(name).stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
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
        SearchQuery query = query(request, spellings, after, PAGE + 1);
        List<SearchEntry> found = storage.search().find(query);
        List<Faceted> sample = storage.search().facets(query.from(0).limitedTo(COUNTED));
        long total =
                sample.size() < COUNTED ? sample.size() : storage.search().count(query, TOTAL + 1);
        Address here = here(request);
        boolean more = found.size() > PAGE && after + PAGE <= DEEPEST;
        List<String> meant = found.isEmpty() ? spellings.near(asked.words()) : List.of();
        List<String> marked = marked(asked, query);
        SearchPage page =
                new SearchPage(
                        asked.given(),
                        String.join(", ", asked.states().stream().map(Wording::side).toList()),
                        also(query),
                        asked.states().isEmpty() && query.spellings().isEmpty()
                                ? ""
                                : here.with("exact", "1").toString(),
                        meant.stream().map(words -> meant(words, asked, here)).toList(),
                        after > 0 ? List.of() : names.find(asked, 6),
                        found.stream().limit(PAGE).map(entry -> hit(entry, marked)).toList(),
                        chips(request, here),
                        new FacetCounts(sample, here)
                                .facets(request.texts("side"), request.texts("kind")),
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

    /** Other spellings that were looked for, in words. */
    private static String also(SearchQuery query) {
        return query.spellings().values().stream()
                .flatMap(Set::stream)
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<String> marked(Asked asked, SearchQuery query) {
        return Stream.concat(
                        asked.marked().stream(),
                        query.spellings().values().stream().flatMap(Set::stream).sorted())
                .distinct()
                .toList();
    }

    /** The states that were understood stay as they were typed. */
    private static SearchPage.Meant meant(String words, Asked asked, Address here) {
        String states = String.join(" ", asked.states().stream().map(Wording::side).toList());
        String whole = states.isEmpty() ? words : words + " " + states;
        return new SearchPage.Meant(whole, here.with("q", whole).toString());
    }

    private static Address here(Request request) {
        Address here =
                Address.of("/search")
                        .with("q", request.text("q"))
                        .with("exact", request.text("exact"));
        for (String name : SEVERAL) {
            for (String value : given(request, name)) {
                here = here.and(name, value);
            }
        }
        for (String name : FILTERS) {
            here = here.with(name, request.text(name));
        }
        return here;
    }

    private static List<Chip> chips(Request request, Address here) {
        List<Chip> chips = new ArrayList<>();
        for (String name : SEVERAL) {
            for (String value : given(request, name)) {
                String label = name.equals("side") ? "concerning" : name;
                chips.add(new Chip(label, shown(name, value), here.minus(name, value).toString()));
            }
        }
        for (String name : FILTERS) {
            if (request.has(name)) {
                chips.add(
                        new Chip(
                                name,
                                shown(name, request.text(name)),
                                here.with(name, "").toString()));
            }
        }
        return chips;
    }

    private static String shown(String name, String value) {
        return switch (name) {
            case "side" -> Wording.side(value);
            case "from", "to" -> Wording.date(value);
            case "outlet", "person" -> value;
            default -> Wording.words(value);
        };
    }

    private SearchPage.Hit hit(SearchEntry entry, List<String> marked) {
        boolean hasPage = entry.node().kind() != NodeKind.TEXT;
        String label = entry.outlet().isEmpty() ? "read" : entry.outlet();
        Cite cite =
                Cite.of(entry.document(), label, entry.text(), entry.span())
                        .asking(String.join(" ", marked));
        return new SearchPage.Hit(
                Wording.words(entry.kind()),
                Wording.date(days.of(entry)),
                Marking.of(entry.text(), marked),
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
        for (SearchEntry entry : storage.search().find(query(request, spellings, 0, EXPORTED))) {
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
