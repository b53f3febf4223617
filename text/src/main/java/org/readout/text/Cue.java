package org.readout.text;

import org.readout.model.BlockKind;

/**
 * Words by which a page speaks of itself.
 *
 * @param kind what a passage with these words is
 * @param where where in the passage they count
 * @param words the phrase's tokens, folded
 */
record Cue(BlockKind kind, Where where, String[] words) {

    /** See the header of page-cues.en.tsv. */
    enum Where {
        OPENS,
        OPENS_FRAGMENT,
        HOLDS,
        CLOSES,
        SECTION,
        PAGE_WORD
    }

    boolean standsAt(Tokens tokens, int token, int end) {
        if (token + words.length > end) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!tokens.folded(token + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }
}
