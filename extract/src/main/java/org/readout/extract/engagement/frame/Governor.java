package org.readout.extract.engagement.frame;

import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;

/**
 * The verb a noun of engagement depends on, and how.
 *
 * @param clause the verb's clause, or null where the noun stands free (a list item, a headline
 *     without a verb)
 * @param force what that verb tells of the noun, or null where it tells nothing
 */
public record Governor(@Nullable Clause clause, Relation relation, @Nullable Force force) {

    /** How the noun hangs on its verb. */
    public enum Relation {
        SUBJECT,
        OBJECT,
        OBLIQUE,
        FREE
    }
}
