package org.readout.text;

import java.util.Locale;
import org.readout.model.BlockKind;

/**
 * Words by which a page speaks of itself.
 *
 * @param kind what a passage with these words is
 * @param where where in the passage they count
 * @param words the phrase's tokens, folded
 */
record Cue(BlockKind kind, Where where, String[] words) {

    /** The phrase on one line: why a piece was taken for what it is. */
    String phrase() {
        return String.join(" ", words);
    }

    /** See the header of page-cues.en.tsv. */
    enum Where {
        OPENS,
        OPENS_FRAGMENT,
        HOLDS,
        CLOSES,
        SECTION,
        PAGE_WORD
    }

    /** Reads the lexicon's word for it. */
    static Where where(String written) {
        return Where.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
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
