package org.readout.register.storage;

import java.util.List;
import org.readout.resolve.node.DocumentKey;

/** What is told, by its words and facets. */
public interface SearchIndex {

    void put(SearchEntry entry);

    void removeOf(DocumentKey document);

    /** The newest first, undated ones last; then by document and span. */
    List<SearchEntry> find(SearchQuery query);

    /** The same ones, only what they are counted by. */
    List<Faceted> facets(SearchQuery query);

    /**
     * Words of what can be found that are written much like it: some letters changed, added,
     * dropped or swapped, one of them at most among the first three. Sorted by how many letters
     * differ.
     *
     * @param word folded
     */
    List<String> near(String word);

    long count(SearchQuery query);

    /**
     * How many match, counted no further than {@code most}: a page tells "more than" and does not
     * wait.
     */
    long count(SearchQuery query, int most);
}
