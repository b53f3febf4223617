package org.readout.web.page.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.register.Register;
import org.readout.register.follow.ToldDays;
import org.readout.register.reading.Spellings;
import org.readout.register.storage.Faceted;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.SearchQuery;
import org.readout.resolve.node.NodeKind;
import org.readout.web.part.Address;
import org.readout.web.part.Asked;
import org.readout.web.part.AskedReader;
import org.readout.web.part.Cite;
import org.readout.web.part.Pager;
import org.readout.web.part.SearchFilters;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Produces;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/**
 * Search: words and names in any spelling, narrowed by what results have in common. First what is
 * told in all of the words, then documents that have them in different places.
 */
public final class SearchScreen {
    private static final int PAGE = 25;

    /** Of documents, behind the last of what is told. */
    private static final int FEW = 5;

    /** Nobody reads further; who needs more exports or narrows. */
    private static final int DEEPEST = 5_000;

    /** Facets are counted among so many of the newest, so that a page costs the same anywhere. */
    private static final int COUNTED = 200;

    private static final int TOTAL = 1_000;
    private static final String DOCUMENTS = "documents";

    private final RegisterStorage storage;
    private final NameFinder names;
    private final Spellings spellings;
    private final ToldDays days;
    private final DocumentHits documents;
    private final SearchSheet sheet;

    public SearchScreen(Register register) {
        storage = register.storage();
        spellings = new Spellings(storage);
        names = new NameFinder(storage, spellings);
        days = new ToldDays(storage);
        documents = new DocumentHits(storage);
        sheet = new SearchSheet(storage.search(), days);
    }

    public List<Route> routes() {
        return List.of(
                Route.page("/search", "What is told of words, sides and people", this::search)
                        .with(SearchFilters.parameters())
                        .with(
                                Parameter.choice(
                                        "in",
                                        "Documents alone that have the words in different places.",
                                        List.of(DOCUMENTS)),
                                Parameter.number(
                                        "after", "How many results to pass over.", 0, DEEPEST)),
                Route.page(
                                "/search/suggestions",
                                "Names that begin with what is typed",
                                this::suggest)
                        .with(Parameter.text("q", "What is typed so far.")),
                Route.page("/search.csv", "What is found as CSV, 10,000 rows at most", this::csv)
                        .with(SearchFilters.parameters())
                        .in(Produces.CSV));
    }

    private Reply search(Request request) {
        SearchFilters filters = new SearchFilters(request);
        Asked asked = filters.asked();
        Address here = filters.address();
        boolean inDocuments = request.has("in");
        int after = request.number("after", 0);
        SearchQuery query = filters.query(spellings).from(after).limitedTo(PAGE + 1);
        List<String> marked = marked(asked, query);
        Found<SearchPage.Hit> told = inDocuments ? Found.nothing() : told(query, marked);
        Found<SearchPage.DocumentHit> texts =
                told.more()
                        ? Found.nothing()
                        : inDocuments ? texts(query, marked) : texts(few(query), marked);
        List<Faceted> sample =
                inDocuments
                        ? List.of() // no one thing that they tell has all of the words
                        : storage.search().facets(query.from(0).limitedTo(COUNTED));
        boolean nothing = told.hits().isEmpty() && texts.hits().isEmpty();
        List<String> meant = nothing ? spellings.near(asked.words()) : List.of();
        boolean isSpelledOnly = asked.states().isEmpty() && query.spellings().isEmpty();
        SearchPage page =
                new SearchPage(
                        asked.given(),
                        String.join(", ", asked.states().stream().map(Wording::side).toList()),
                        also(query),
                        isSpelledOnly ? "" : here.with("exact", "1").toString(),
                        meant.stream().map(words -> meant(words, asked, here)).toList(),
                        after > 0 || inDocuments ? List.of() : names.find(asked, 6),
                        told.hits(),
                        texts.hits(),
                        inDocuments
                                ? here.toString()
                                : texts.more() ? here.with("in", DOCUMENTS).toString() : "",
                        inDocuments,
                        filters.chips(),
                        inDocuments
                                ? List.of()
                                : new FacetCounts(sample, here)
                                        .facets(request.texts("side"), request.texts("kind")),
                        sample.size() < COUNTED ? "" : Wording.count(COUNTED),
                        pager(
                                here.with("in", request.text("in")),
                                after,
                                inDocuments ? texts.more() : told.more(),
                                inDocuments
                                        ? storage.texts().count(query, TOTAL + 1)
                                        : count(query, sample)));
        String title = asked.given().isEmpty() ? "Search" : asked.given() + " · Search";
        Reply.Page reply = new Reply.Page("search", title, page);
        return inDocuments
                ? reply.exportedAs(
                        new Reply.Export("JSON", here.at("/api/v1/search/documents").toString()))
                : reply.exportedAs(
                        new Reply.Export("CSV", here.at("/search.csv").toString()),
                        new Reply.Export("JSON", here.at("/api/v1/search").toString()));
    }

    private static Pager pager(Address view, int after, boolean more, long count) {
        boolean leadsOn = more && after + PAGE <= DEEPEST;
        return new Pager(
                after == 0 ? "" : view.toString(),
                leadsOn ? view.with("after", String.valueOf(after + PAGE)).toString() : "",
                count > TOTAL ? "more than " + Wording.count(TOTAL) : Wording.count(count));
    }

    private long count(SearchQuery query, List<Faceted> sample) {
        return sample.size() < COUNTED ? sample.size() : storage.search().count(query, TOTAL + 1);
    }

    /**
     * Of a page of results, those that are shown.
     *
     * @param more whether there are others behind them
     */
    private record Found<T>(List<T> hits, boolean more) {
        static <T> Found<T> nothing() {
            return new Found<>(List.of(), false);
        }
    }

    private static SearchQuery few(SearchQuery query) {
        return query.from(0).limitedTo(FEW + 1);
    }

    private Found<SearchPage.Hit> told(SearchQuery query, List<String> marked) {
        List<SearchEntry> found = storage.search().find(query);
        return new Found<>(
                found.stream().limit(query.limit() - 1).map(entry -> hit(entry, marked)).toList(),
                found.size() == query.limit());
    }

    private Found<SearchPage.DocumentHit> texts(SearchQuery query, List<String> marked) {
        List<SearchPage.DocumentHit> found = documents.find(query, marked);
        return new Found<>(
                found.stream().limit(query.limit() - 1).toList(), found.size() == query.limit());
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
        return sheet.of(request, SearchFilters.query(request, spellings));
    }
}
