package org.readout.web.part;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.CardPage;
import org.readout.register.storage.CardQuery;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;

/** A list for spreadsheets: all of it as it stands, or the page that was asked for. */
public final class CardSheet {
    /** What a spreadsheet and a reader can bear; who needs more reads the API page by page. */
    public static final int MOST = 10_000;

    private static final int TOGETHER = 500;

    private final CardIndex cards;
    private final List<String> columns;
    private final Function<Card, List<String>> row;

    public CardSheet(CardIndex cards, List<String> columns, Function<Card, List<String>> row) {
        this.cards = cards;
        this.columns = List.copyOf(columns);
        this.row = row;
    }

    /**
     * @param name of the file, without its ending
     * @param query as the list asks, with the request's limit
     */
    public Reply of(String name, Request request, CardQuery query) {
        boolean isPage = request.has("limit") || request.has("after");
        CardQuery first = isPage ? query : query.limitedTo(TOGETHER);
        CardPage page = Cursor.page(cards, first); // so that a wrong cursor is told as one
        return new Reply.Download(
                "text/csv",
                name + ".csv",
                out -> write(out, first, page, isPage ? page.cards().size() : MOST));
    }

    private void write(OutputStream out, CardQuery query, CardPage first, int most)
            throws IOException {
        out.write(Csv.row(columns).getBytes(StandardCharsets.UTF_8));
        CardPage page = first;
        int written = 0;
        while (true) {
            StringBuilder rows = new StringBuilder();
            for (Card card : page.cards()) {
                rows.append(Csv.row(row.apply(card)));
            }
            out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
            written += page.cards().size();
            if (page.next().isEmpty() || written >= most) {
                return;
            }
            page = cards.find(query.after(page.next()));
        }
    }

    /** The day as it was told; empty where nobody told it. */
    public static String date(Card card) {
        return card.told();
    }

    /** The day by which it is sorted. */
    public static String day(Card card) {
        return card.day() == null ? "" : String.valueOf(card.day());
    }
}
