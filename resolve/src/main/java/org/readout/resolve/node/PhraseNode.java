package org.readout.resolve.node;

import java.util.List;
import java.util.Set;

/**
 * A wording by which something is called: a formulation, mechanism, instrument, project or body.
 * The sum of every document that words it so.
 *
 * @param words the folded words in the order written, without articles
 * @param spellings as written, every way that folds to {@code words}
 * @param detail what else must agree: the formulation's kind, the instrument's kind; else empty
 * @param sides the sides of the documents that have it, sorted
 */
public record PhraseNode(
        NodeId id,
        List<String> words,
        Set<String> spellings,
        String detail,
        Set<String> sides,
        Set<String> keys)
        implements Node {
    public PhraseNode {
        words = List.copyOf(words);
        spellings = Sorted.copy(spellings);
        sides = Sorted.copy(sides);
        keys = Sorted.copy(keys);
    }

    /** Both together; whichever is named first. Of one wording only. */
    public PhraseNode with(PhraseNode other) {
        return new PhraseNode(
                id,
                words,
                Sorted.both(spellings, other.spellings),
                detail,
                Sorted.both(sides, other.sides),
                Sorted.both(keys, other.keys));
    }
}
