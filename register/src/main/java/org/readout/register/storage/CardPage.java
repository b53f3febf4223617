package org.readout.register.storage;

import java.util.List;

/**
 * A page of cards.
 *
 * @param next where the next begins; empty where this is the last
 */
public record CardPage(List<Card> cards, String next) {
    public CardPage {
        cards = List.copyOf(cards);
    }
}
