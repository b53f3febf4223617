package org.readout.resolve.node;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name as it is spelled for one side and one post: the sum of every document that has it so.
 * There are as many as there are spellings and posts, not as there are documents.
 *
 * @param words the folded words of the name in the order written
 * @param spellings the name as written, every way that folds to {@code words}
 * @param side a country's code or {@code org:NAME}, empty where no document tells it
 * @param post the folded post that tells namesakes apart, empty where none is told
 * @param offices every office told with it, as written
 * @param firstDay the first day a document has it, or null where no document is dated
 * @param lastDay the last day a document has it, or null where no document is dated
 */
public record PersonNode(
        NodeId id,
        List<String> words,
        Set<String> spellings,
        String side,
        String post,
        Set<String> offices,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Set<String> keys)
        implements Node {
    public PersonNode {
        words = List.copyOf(words);
        spellings = Sorted.copy(spellings);
        offices = Sorted.copy(offices);
        keys = Sorted.copy(keys);
    }

    /** Both together; whichever is named first. Of one name, side and post only. */
    public PersonNode with(PersonNode other) {
        return new PersonNode(
                id,
                words,
                Sorted.both(spellings, other.spellings),
                side,
                post,
                Sorted.both(offices, other.offices),
                Sorted.earlier(firstDay, other.firstDay),
                Sorted.later(lastDay, other.lastDay),
                Sorted.both(keys, other.keys));
    }
}
