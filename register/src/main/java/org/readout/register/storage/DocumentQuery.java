package org.readout.register.storage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which documents, and in which order.
 *
 * @param outlet or empty for any
 * @param dating or null for any
 * @param from the first day of publication, or null
 * @param to the last, or null
 * @param oldest whether the oldest come first, without undated ones; else the newest, undated last
 * @param after where the page before ended, as it said; empty for the first page
 * @param limit how many at most
 */
public record DocumentQuery(
        String outlet,
        DocumentCard.@Nullable Dating dating,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean oldest,
        String after,
        int limit) {

    public static DocumentQuery newest(int limit) {
        return new DocumentQuery("", null, null, null, false, "", limit);
    }

    public DocumentQuery of(String one) {
        return new DocumentQuery(one, dating, from, to, oldest, after, limit);
    }

    public DocumentQuery dated(DocumentCard.@Nullable Dating how) {
        return new DocumentQuery(outlet, how, from, to, oldest, after, limit);
    }

    public DocumentQuery between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new DocumentQuery(outlet, dating, first, last, oldest, after, limit);
    }

    public DocumentQuery oldestFirst(boolean whether) {
        return new DocumentQuery(outlet, dating, from, to, whether, after, limit);
    }

    public DocumentQuery after(String cursor) {
        return new DocumentQuery(outlet, dating, from, to, oldest, cursor, limit);
    }

    public DocumentQuery limitedTo(int most) {
        return new DocumentQuery(outlet, dating, from, to, oldest, after, most);
    }
}
