package org.readout.web.page.engagement;

import java.util.List;
import org.readout.register.storage.CardIndex;
import org.readout.web.part.CardSheet;

/** Engagements for a spreadsheet. */
final class EngagementRows {
    private EngagementRows() {}

    static CardSheet sheet(CardIndex cards) {
        return new CardSheet(
                cards,
                List.of("id", "date", "kind", "status", "who", "sides", "place", "accounts", "day"),
                card ->
                        List.of(
                                card.id().value(),
                                card.told(),
                                card.variety(),
                                card.state(),
                                card.label(),
                                String.join("; ", card.sides()),
                                card.detail(),
                                String.valueOf(card.documents()),
                                CardSheet.day(card)));
    }
}
