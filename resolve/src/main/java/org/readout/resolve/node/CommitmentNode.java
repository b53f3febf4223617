package org.readout.resolve.node;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Topic;

/**
 * One document's telling of a promise, proposal or agreed step; or of a text that was signed or a
 * body that sat, which may be the last step of one.
 *
 * @param step how far it is: {@code proposed}, {@code endorsed}, {@code agreed}, {@code committed},
 *     {@code signed}, {@code under-way}, {@code done}
 * @param by the sides that speak, sorted
 * @param sides every side of the engagement it was told at, sorted
 * @param day the day it was said, or null where unknown
 * @param words stems of the action's content words
 * @param names folded words of proper names inside the action
 */
public record CommitmentNode(
        NodeId id,
        DocumentKey document,
        String step,
        List<String> by,
        List<String> sides,
        @Nullable LocalDate day,
        Set<String> words,
        Set<String> names,
        Set<Topic> topics,
        Set<String> keys)
        implements Node {
    public CommitmentNode {
        by = List.copyOf(by);
        sides = List.copyOf(sides);
        words = Sorted.copy(words);
        names = Sorted.copy(names);
        topics = Sorted.copy(topics);
        keys = Sorted.copy(keys);
    }
}
