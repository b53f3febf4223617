package org.readout.web.page.search;

import java.util.List;
import org.readout.register.follow.ToldDays;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.SearchIndex;
import org.readout.register.storage.SearchQuery;
import org.readout.web.part.ListSheet;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;

/** Results for spreadsheets. */
final class SearchSheet {
    private static final List<String> COLUMNS =
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
                    "id");

    private final SearchIndex index;
    private final ListSheet<SearchEntry> sheet;

    SearchSheet(SearchIndex index, ToldDays days) {
        this.index = index;
        sheet = new ListSheet<>(COLUMNS, entry -> cells(entry, days));
    }

    private static List<String> cells(SearchEntry entry, ToldDays days) {
        return List.of(
                days.of(entry),
                entry.kind(),
                entry.text(),
                String.join("; ", entry.states().stream().sorted().toList()),
                String.join("; ", entry.topics().stream().sorted().toList()),
                entry.outlet(),
                entry.document().value(),
                String.valueOf(entry.span().start()),
                String.valueOf(entry.span().end()),
                entry.node().value());
    }

    Reply of(Request request, SearchQuery query) {
        return sheet.of(
                "search",
                request,
                (after, limit) -> {
                    int from = after.isEmpty() ? 0 : Integer.parseInt(after);
                    List<SearchEntry> rows = index.find(query.from(from).limitedTo(limit));
                    return new ListSheet.Page<>(
                            rows, rows.size() < limit ? "" : String.valueOf(from + limit));
                });
    }
}
