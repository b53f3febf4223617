package org.readout.text;

import java.util.List;
import java.util.Locale;
import org.readout.model.BlockKind;

/**
 * Words by which a page speaks of itself.
 *
 * @param kind what a passage with these words is
 * @param where where in the passage they count
 * @param words the phrase's tokens, folded
 */
record Cue(BlockKind kind, Where where, List<String> words) {
    Cue {
        words = List.copyOf(words);
    }

    /** The phrase on one line: why a piece was taken for what it is. */
    String phrase() {
        return String.join(" ", words);
    }

    /** See the header of page-cues.en.tsv. */
    enum Where {
        OPENS(0),
        OPENS_FRAGMENT(1),
        HOLDS(2),
        CLOSES(3),
        SECTION(4),
        PAGE_WORD(5);

        /** Its place among the bits of {@link Marks}. */
        final int place;

        Where(int place) {
            this.place = place;
        }
    }

    /** Reads the lexicon's word for it. */
    static Where where(String written) {
        return Where.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean standsAt(Tokens tokens, int token, int end) {
        if (token + words.size() > end) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.folded(token + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
