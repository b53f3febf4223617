package org.readout.register.storage;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;

/**
 * One document has it: where a node comes from.
 *
 * @param local what the document's record calls it: {@code p1}, {@code e2}, {@code c3}; for a named
 *     thing its place in the record's list, {@code t0}
 * @param span where the document says so
 * @param day the day it is about, or the document's, or null where neither is known
 */
public record Sighting(
        NodeId node, DocumentKey document, String local, Span span, @Nullable LocalDate day) {
    /** Undated ones last; of one day by document. */
    public static final Comparator<Sighting> LATEST_FIRST =
            Comparator.comparing(
                            Sighting::day,
                            Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                    .thenComparing(Sighting::document)
                    .thenComparing(Sighting::span);
}
