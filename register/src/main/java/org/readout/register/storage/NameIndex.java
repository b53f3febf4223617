package org.readout.register.storage;

import java.util.List;
import java.util.Set;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/**
 * Who and what is called so, in any of its spellings: one look-up for each thing and not for each
 * document that names it. Kept with the cards.
 */
public interface NameIndex {
    /** So many that have the words are looked at; of more, which ones is left to the store. */
    int LOOKED_AT = 300;

    /**
     * What has all words in its names, or words that begin so; what most documents tell of first.
     *
     * @param words as typed
     */
    List<NodeId> find(NodeKind kind, String words, int limit);

    /** Puts them in the place of those that were known; without any the thing is not found. */
    void put(NodeId cluster, Set<String> names);
}
