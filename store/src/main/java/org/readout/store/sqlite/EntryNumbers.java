package org.readout.store.sqlite;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.readout.register.storage.SearchQuery;
import org.readout.resolve.node.DocumentKey;

/**
 * Numbers of search entries: 18 bits of day (0 where undated), 29 bits of document, 16 bits of
 * place, the last two turned round. From the highest to the lowest is the order of results: newest
 * first, undated last, then by document and place.
 */
final class EntryNumbers {
    /** Days before count as undated. */
    static final LocalDate FIRST = LocalDate.of(1800, 1, 1);

    private static final int DOCUMENT_BITS = 29;
    private static final int PLACE_BITS = 16;
    private static final long LAST_DAY = (1L << 18) - 1;

    /** In SQL, what all numbers of one document have in common. */
    static final String DOCUMENT =
            "(rowid >> %d & %d)".formatted(PLACE_BITS, (1L << DOCUMENT_BITS) - 1);

    private EntryNumbers() {}

    /** The number of the first entry of a document for a day; the next ones are one less each. */
    static long first(@Nullable LocalDate day, DocumentKey document) {
        long key = Long.parseUnsignedLong(document.value(), 16) >>> (64 - DOCUMENT_BITS);
        long turned = (1L << DOCUMENT_BITS) - 1 - key;
        return (days(day) << DOCUMENT_BITS | turned) << PLACE_BITS | (1L << PLACE_BITS) - 1;
    }

    /**
     * The highest number that a table does not have, among those for the document and day of {@code
     * first}.
     */
    static long free(Session session, String table, long first) {
        Long lowest =
                session.one(
                        "SELECT min(number) FROM " + table + " WHERE number BETWEEN ? AND ?",
                        row -> {
                            long number = row.getLong(1);
                            return row.wasNull() ? first + 1 : number;
                        },
                        first - (1L << PLACE_BITS) + 1,
                        first);
        return lowest == null ? first : lowest - 1;
    }

    /** Of what a query's days allow; all that is undated where it asks for none. */
    static long lowest(SearchQuery query) {
        LocalDate from = query.from();
        boolean anyDay = from == null && query.to() == null;
        return anyDay ? 0 : lowest(from == null ? FIRST : from);
    }

    static long highest(SearchQuery query) {
        LocalDate to = query.to();
        return to == null ? Long.MAX_VALUE : lowest(to) | (1L << (DOCUMENT_BITS + PLACE_BITS)) - 1;
    }

    private static long lowest(LocalDate day) {
        return days(day) << (DOCUMENT_BITS + PLACE_BITS);
    }

    static @Nullable LocalDate day(long number) {
        long days = number >>> (DOCUMENT_BITS + PLACE_BITS);
        return days == 0 ? null : FIRST.plusDays(days - 1);
    }

    private static long days(@Nullable LocalDate day) {
        return day == null || day.isBefore(FIRST)
                ? 0
                : Math.min(ChronoUnit.DAYS.between(FIRST, day) + 1, LAST_DAY);
    }
}
