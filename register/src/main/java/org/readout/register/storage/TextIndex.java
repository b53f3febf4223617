package org.readout.register.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.resolve.node.DocumentKey;

/**
 * Documents by their words as a whole: who remembers two words of a report need not know that they
 * stand in different sentences. Kept up behind those who add, as cards are.
 */
public interface TextIndex {
    /** Among so many of the newest entries a document is known for one that has all the words. */
    int EXACT = 5_000;

    /**
     * A document that came or changed since it was put.
     *
     * @param change tells whether it changes once more meanwhile
     */
    record Waiting(DocumentKey document, long change) {}

    /** Some of those that are to be put. */
    List<Waiting> waiting(int limit);

    /**
     * Puts a document in place of what was known of it, unless it has changed once more.
     *
     * @param text null where it is not to be found: an older version, or taken away
     */
    void put(Waiting waiting, @Nullable DocumentText text);

    void removeOf(DocumentKey document);

    /**
     * Documents that have every word of the query somewhere and every facet in something they tell,
     * while no one entry of theirs has all of it: those, {@link SearchIndex} finds. The newest
     * first, undated ones last, then by key. None where the query has no words.
     */
    List<DocumentKey> find(SearchQuery query);

    /** How many {@link #find} would give, counted no further than {@code most}. */
    long count(SearchQuery query, int most);
}
