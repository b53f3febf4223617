package org.readout.register.storage;

import java.util.List;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;

/** Which documents a node was seen in, and which nodes a document shows. */
public interface SightingIndex {

    void put(Sighting sighting);

    void removeOf(DocumentKey document);

    /** By document key, then span. */
    List<Sighting> of(NodeId node);

    /** By node id, then span. */
    List<Sighting> in(DocumentKey document);
}
