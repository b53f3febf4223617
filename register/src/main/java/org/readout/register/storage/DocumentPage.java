package org.readout.register.storage;

import java.util.List;

/**
 * A page of a list of documents.
 *
 * @param next where the next begins; empty where this is the last
 */
public record DocumentPage(List<DocumentCard> cards, String next) {
    public DocumentPage {
        cards = List.copyOf(cards);
    }
}
