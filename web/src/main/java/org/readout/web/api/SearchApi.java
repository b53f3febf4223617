package org.readout.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.export.register.AnswerForm;
import org.readout.model.SpeechAct;
import org.readout.register.Register;
import org.readout.register.follow.ToldDays;
import org.readout.register.reading.Spellings;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.SearchQuery;
import org.readout.resolve.node.DocumentKey;
import org.readout.web.part.SearchFilters;
import org.readout.web.route.Parameter;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** What is told, by words and facets, for programs; and of it the statements alone. */
public final class SearchApi {
    private static final int PAGE = 25;
    private static final int MOST = 200;

    /** As far as people may page; who needs more narrows the search. */
    private static final int DEEPEST = 5_000;

    private static final List<Parameter> PAGING =
            List.of(
                    Parameter.number(
                            "after", "Where the page before ended, as it said.", 0, DEEPEST),
                    Parameter.number("limit", "How many at most; without it 25.", 1, MOST));

    private static final List<String> ACTS =
            Stream.of(SpeechAct.values())
                    .map(act -> act.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();

    private final RegisterStorage storage;
    private final Spellings spellings;
    private final ToldDays days;

    public SearchApi(Register register) {
        storage = register.storage();
        days = new ToldDays(storage);
        spellings = new Spellings(storage);
    }

    public List<Route> routes() {
        return List.of(
                Route.json(
                                "/api/v1/search",
                                "What is told of words, sides and people",
                                this::search)
                        .with(SearchFilters.parameters())
                        .with(PAGING.toArray(Parameter[]::new))
                        .answering("FoundPage"),
                Route.json(
                                "/api/v1/search/documents",
                                "Documents that have all the words, though not in one place",
                                this::documents)
                        .with(SearchFilters.parameters())
                        .with(PAGING.toArray(Parameter[]::new))
                        .answering("DocumentPage"),
                Route.json("/api/v1/statements", "Statements: who said what", this::statements)
                        .with(statements())
                        .with(PAGING.toArray(Parameter[]::new))
                        .answering("FoundPage"));
    }

    /** The filters of a search, but that the kind is a speech act. */
    private static Parameter[] statements() {
        return Arrays.stream(SearchFilters.parameters())
                .map(
                        filter ->
                                filter.name().equals("kind")
                                        ? Parameter.choice(
                                                "kind",
                                                "The speech act; several: any of them.",
                                                ACTS)
                                        : filter)
                .toArray(Parameter[]::new);
    }

    private Reply search(Request request) {
        return page(request, SearchFilters.query(request, spellings));
    }

    /** Without an act, all that there are: nothing else that is told has one of them. */
    private Reply statements(Request request) {
        SearchQuery query = SearchFilters.query(request, spellings);
        return page(request, query.kinds().isEmpty() ? query.ofKinds(ACTS) : query);
    }

    private Reply documents(Request request) {
        SearchQuery query = SearchFilters.query(request, spellings);
        int after = request.number("after", 0);
        int limit = request.number("limit", PAGE);
        List<DocumentKey> found = storage.texts().find(query.from(after).limitedTo(limit + 1));
        boolean more = found.size() > limit && after + limit <= DEEPEST;
        return new Reply.Json(
                DocumentForm.page(
                        storage.documentList().cards(found.stream().limit(limit).toList()),
                        more ? String.valueOf(after + limit) : ""));
    }

    private Reply page(Request request, SearchQuery query) {
        int after = request.number("after", 0);
        int limit = request.number("limit", PAGE);
        List<SearchEntry> found = storage.search().find(query.from(after).limitedTo(limit + 1));
        boolean more = found.size() > limit && after + limit <= DEEPEST;
        return new Reply.Json(
                AnswerForm.ofFound(
                        found.stream().limit(limit).toList(),
                        days::of,
                        more ? String.valueOf(after + limit) : null,
                        found.isEmpty() && after == 0 ? spellings.near(query.words()) : List.of()));
    }
}
