package org.readout.extract.engagement.scene;

import org.readout.extract.lexicon.WordSet;
import org.readout.model.OrdinalWords;
import org.readout.model.SentencedText;

/**
 * The number a session or summit bears: "the 18th session", "the Twenty-Eighth Meeting", "the next
 * round".
 */
public final class Ordinals {
    public static final int NONE = 0;
    public static final int NEXT = -1;
    public static final int PREVIOUS = -2;

    private static final WordSet FOLLOWING =
            WordSet.of("next", "following", "forthcoming", "upcoming");
    private static final WordSet BEFORE = WordSet.of("previous", "last", "preceding");

    private Ordinals() {}

    /** The ordinal among the tokens {@code first..end}; NONE where there is none. */
    public static int among(SentencedText text, int first, int end) {
        for (int at = first; at < end; at++) {
            int ordinal = of(text.folded(at));
            if (ordinal != NONE) {
                return ordinal;
            }
        }
        return NONE;
    }

    public static int of(String word) {
        if (FOLLOWING.contains(word)) {
            return NEXT;
        }
        if (BEFORE.contains(word)) {
            return PREVIOUS;
        }
        return OrdinalWords.number(word);
    }
}
