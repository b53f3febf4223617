package org.readout.web.page.engagement;

import java.util.List;
import org.readout.register.storage.Card;
import org.readout.web.part.Csv;

/** Engagements for a spreadsheet. */
final class EngagementRows {
    private EngagementRows() {}

    static String csv(List<Card> cards) {
        StringBuilder out =
                new StringBuilder(
                        Csv.row(
                                List.of(
                                        "id",
                                        "date",
                                        "kind",
                                        "status",
                                        "who",
                                        "sides",
                                        "place",
                                        "accounts")));
        for (Card card : cards) {
            out.append(
                    Csv.row(
                            List.of(
                                    card.id().value(),
                                    card.day() == null ? "" : String.valueOf(card.day()),
                                    card.variety(),
                                    card.state(),
                                    card.label(),
                                    String.join("; ", card.sides()),
                                    card.detail(),
                                    String.valueOf(card.documents()))));
        }
        return out.toString();
    }
}
