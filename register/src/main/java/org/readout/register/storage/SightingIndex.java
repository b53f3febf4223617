package org.readout.register.storage;

import java.util.Collection;
import java.util.List;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;

/** Which documents a node was seen in, and which nodes a document shows. */
public interface SightingIndex {

    void put(Sighting sighting);

    void removeOf(DocumentKey document);

    /** By document key, then span. */
    List<Sighting> of(NodeId node);

    /** How often any of these was seen: what thousands of documents name costs no more to count. */
    SightingSum sum(Collection<NodeId> nodes);

    /**
     * The latest of them, undated ones last; of one day by document, and where only some of that
     * day are asked for, which ones is left to the store.
     */
    List<Sighting> latest(Collection<NodeId> nodes, int most);

    /** By node id, then span. */
    List<Sighting> in(DocumentKey document);
}
