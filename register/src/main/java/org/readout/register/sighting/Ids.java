package org.readout.register.sighting;

import java.util.Set;
import org.readout.resolve.node.NodeId;

/** Ids of what one document tells: two facts may stand in the same words. */
final class Ids {
    private Ids() {}

    /** The id, or with a number behind it where it is taken; takes it. */
    static NodeId free(NodeId wanted, Set<NodeId> taken) {
        NodeId id = wanted;
        for (int n = 2; !taken.add(id); n++) {
            id = new NodeId(wanted.value() + "/" + n);
        }
        return id;
    }
}
