package org.readout.resolve.node;

import java.util.List;
import java.util.Set;
import org.readout.model.Topic;

/**
 * A wording of a promise, proposal or agreed step between certain sides; or of a text that was
 * signed or a body that sat, which may be the last step of one. The sum of every document that
 * words it so: what is said again and again in the same words is one node with many sightings.
 *
 * @param sides every side of the engagement it was told at, sorted
 * @param words stems of the words that tell it from other promises
 * @param names folded words of proper names inside the action
 */
public record CommitmentNode(
        NodeId id,
        List<String> sides,
        Set<String> words,
        Set<String> names,
        Set<Topic> topics,
        Set<String> keys)
        implements Node {
    public CommitmentNode {
        sides = List.copyOf(sides);
        words = Sorted.copy(words);
        names = Sorted.copy(names);
        topics = Sorted.copy(topics);
        keys = Sorted.copy(keys);
    }

    /** Both together; whichever is named first. Of one wording and the same sides only. */
    public CommitmentNode with(CommitmentNode other) {
        return new CommitmentNode(
                id,
                sides,
                words,
                Sorted.both(names, other.names),
                Sorted.both(topics, other.topics),
                Sorted.both(keys, other.keys));
    }
}
