package org.readout.web.part;

import java.util.List;
import java.util.function.Function;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.CardPage;
import org.readout.register.storage.CardQuery;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;

/** A list of cards for spreadsheets. */
public final class CardSheet {
    private final CardIndex cards;
    private final ListSheet<Card> sheet;

    public CardSheet(CardIndex cards, List<String> columns, Function<Card, List<String>> row) {
        this.cards = cards;
        sheet = new ListSheet<>(columns, row);
    }

    /**
     * @param name of the file, without its ending
     * @param query as the list asks
     */
    public Reply of(String name, Request request, CardQuery query) {
        return sheet.of(
                name,
                request,
                (after, limit) -> {
                    CardPage page = cards.find(query.after(after).limitedTo(limit));
                    return new ListSheet.Page<>(page.cards(), page.next());
                });
    }

    /** The day by which a card is sorted. */
    public static String day(Card card) {
        return card.day() == null ? "" : String.valueOf(card.day());
    }
}
