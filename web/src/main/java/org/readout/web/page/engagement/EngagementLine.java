package org.readout.web.page.engagement;

import java.util.List;
import org.readout.register.storage.Card;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;

/** An engagement in a list. */
public record EngagementLine(
        String day,
        String kind,
        String status,
        String who,
        String place,
        List<String> sides,
        int accounts,
        String address) {
    public EngagementLine {
        sides = List.copyOf(sides);
    }

    public static EngagementLine of(Card card) {
        return new EngagementLine(
                Wording.told(card),
                Wording.words(card.variety()),
                Wording.words(card.state()),
                who(card),
                card.detail(),
                card.sides().stream().map(Wording::side).toList(),
                card.documents(),
                Target.page(card.id()));
    }

    /** Those present; empty where nobody is named and the card is called by what it is. */
    public static String who(Card card) {
        return card.label().endsWith(", " + card.state()) ? "" : card.label();
    }
}
