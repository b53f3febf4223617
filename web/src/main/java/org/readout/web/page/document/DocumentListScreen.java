package org.readout.web.page.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.register.Register;
import org.readout.register.storage.DocumentCard;
import org.readout.register.storage.DocumentIndex;
import org.readout.register.storage.DocumentPage;
import org.readout.register.storage.DocumentQuery;
import org.readout.web.part.Address;
import org.readout.web.part.Cursor;
import org.readout.web.part.Facet;
import org.readout.web.part.Heading;
import org.readout.web.part.ListSheet;
import org.readout.web.part.ListView;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Produces;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** All documents by the day they were published; those whose day is missing or doubtful, too. */
public final class DocumentListScreen {
    /** Outlets are offered as they are frequent among so many of the list. */
    private static final int SAMPLE = 300;

    private static final int OFFERED = 12;

    private static final List<String> DATINGS =
            Stream.of(DocumentCard.Dating.values())
                    .map(one -> one.name().toLowerCase(Locale.ROOT))
                    .toList();

    private static final ListSheet<DocumentCard> SHEET =
            new ListSheet<>(
                    List.of(
                            "key",
                            "doc",
                            "published",
                            "outlet",
                            "title",
                            "url",
                            "version",
                            "characters",
                            "engagements",
                            "statements",
                            "commitments"),
                    card ->
                            List.of(
                                    card.key().value(),
                                    card.doc(),
                                    card.published(),
                                    card.outlet(),
                                    card.title(),
                                    card.url(),
                                    String.valueOf(card.version()),
                                    String.valueOf(card.characters()),
                                    String.valueOf(card.engagements()),
                                    String.valueOf(card.statements()),
                                    String.valueOf(card.commitments())));

    private final DocumentIndex documents;

    public DocumentListScreen(Register register) {
        documents = register.storage().documentList();
    }

    public List<Route> routes() {
        return List.of(
                Route.page("/documents", "Documents, filtered and paged", this::list)
                        .with(filters())
                        .with(Cursor.parameters()),
                Route.page("/documents.csv", "The same list as CSV", this::csv)
                        .with(filters())
                        .with(Cursor.parameters())
                        .in(Produces.CSV));
    }

    /** What the list may be asked, here and in the API. */
    public static Parameter[] filters() {
        return new Parameter[] {
            Parameter.text("outlet", "Who published it, as it is told."),
            Parameter.choice(
                    "dating",
                    "How well its day is known: to the day, in part (month or year), missing.",
                    DATINGS),
            Parameter.day("from", "The first day of publication."),
            Parameter.day("to", "The last day of publication."),
            Parameter.choice("sort", "The order; without it the newest first.", List.of("oldest"))
        };
    }

    /** The query that a request asks for. */
    public static DocumentQuery query(Request request) {
        return DocumentQuery.newest(Cursor.limit(request))
                .of(request.text("outlet"))
                .dated(dating(request.text("dating")))
                .between(request.day("from"), request.day("to"))
                .oldestFirst(request.text("sort").equals("oldest"))
                .after(request.text("after"));
    }

    private static DocumentCard.@Nullable Dating dating(String given) {
        return given.isEmpty() ? null : DocumentCard.Dating.valueOf(given.toUpperCase(Locale.ROOT));
    }

    private Reply list(Request request) {
        DocumentQuery query = query(request);
        DocumentPage page = Cursor.checked(() -> documents.find(query));
        ListView view =
                ListView.of(request, "/documents", List.of("outlet", "dating", "from", "to"));
        DocumentListPage model =
                new DocumentListPage(
                        page.cards().stream().map(DocumentListScreen::line).toList(),
                        List.of(
                                view.days("Published", "", "oldest"),
                                Heading.plain("Title"),
                                Heading.plain("Outlet"),
                                Heading.plain("Engagements"),
                                Heading.plain("Statements"),
                                Heading.plain("Commitments")),
                        view.chips(),
                        List.of(datings(request, view.here()), outlets(query, view.here())),
                        view.pager(page.next(), Cursor.counted(documents.count(query))));
        return new Reply.Page("documents", "Documents", model).exportedAs(view.exports());
    }

    private static DocumentListPage.Line line(DocumentCard card) {
        return new DocumentListPage.Line(
                Wording.date(card.published()),
                card.title().isEmpty() ? card.doc() : card.title(),
                card.version() == 1 ? "" : "version " + card.version(),
                card.outlet(),
                Wording.count(card.engagements()),
                Wording.count(card.statements()),
                Wording.count(card.commitments()),
                "/document/" + card.key());
    }

    private Facet datings(Request request, Address here) {
        List<Facet.Choice> choices = new ArrayList<>();
        for (DocumentCard.Dating dating :
                List.of(DocumentCard.Dating.MISSING, DocumentCard.Dating.PARTIAL)) {
            String name = dating.name().toLowerCase(Locale.ROOT);
            boolean chosen = name.equals(request.text("dating"));
            long count = documents.count(query(request).dated(dating));
            if (chosen || count > 0) {
                choices.add(
                        Facet.Choice.of(
                                here,
                                "dating",
                                name,
                                request.text("dating"),
                                dating == DocumentCard.Dating.MISSING
                                        ? "not told"
                                        : "month or year alone",
                                Cursor.counted(count)));
            }
        }
        return new Facet("Day of publication", choices);
    }

    private Facet outlets(DocumentQuery query, Address here) {
        Map<String, Integer> counts = new TreeMap<>();
        documents.find(query.after("").limitedTo(SAMPLE)).cards().stream()
                .filter(card -> !card.outlet().isEmpty())
                .forEach(card -> counts.merge(card.outlet(), 1, Integer::sum));
        return new Facet(
                "Outlet",
                counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(OFFERED)
                        .map(entry -> outlet(entry, query, here))
                        .toList());
    }

    private static Facet.Choice outlet(
            Map.Entry<String, Integer> entry, DocumentQuery query, Address here) {
        return Facet.Choice.of(
                here,
                "outlet",
                entry.getKey(),
                query.outlet(),
                entry.getKey(),
                Wording.count(entry.getValue()));
    }

    private Reply csv(Request request) {
        DocumentQuery query = query(request);
        return SHEET.of(
                "documents",
                request,
                (after, limit) -> {
                    DocumentPage page = documents.find(query.after(after).limitedTo(limit));
                    return new ListSheet.Page<>(page.cards(), page.next());
                });
    }
}
