package org.readout.extract.grammar;

import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries, negation and adverbs: "had not yet been received".
 *
 * @param first its first token
 * @param head the verb that carries the meaning ("received")
 * @param end the token after its last; complements begin here
 * @param lemma the head's dictionary form
 * @param modal folded modal ("will"; "to" for "is to meet"), or null
 */
public record VerbGroup(
        int first,
        int head,
        int end,
        String lemma,
        VerbForm form,
        boolean passive,
        boolean negated,
        boolean perfect,
        boolean progressive,
        @Nullable String modal) {

    public boolean isFinite() {
        return form.isFinite();
    }

    /**
     * Whether it speaks of what is still to come: will, "is to", "is due to", "is scheduled to",
     * going to.
     */
    public boolean isFuture() {
        return "will".equals(modal) || "shall".equals(modal) || "to".equals(modal);
    }
}
