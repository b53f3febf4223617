package org.readout.score.compare;

import org.jspecify.annotations.Nullable;
import org.readout.score.reading.Passage;

/**
 * A fact as one reader tells it.
 *
 * @param summary in a few words: who, which kind, when
 * @param passage its words in the text, or null where the reader gives none
 */
public record Telling(String summary, @Nullable Passage passage) {
    /**
     * Summary and words; the words are left out where the summary begins with them, as a person's
     * does with the name.
     */
    public String full() {
        boolean isTold = passage == null || summary.startsWith(passage.words());
        return isTold ? summary : (summary + " " + quoted()).strip();
    }

    /** The words in quotation marks, or nothing. */
    public String quoted() {
        return passage == null ? "" : "“" + Captured.evened(passage.words()) + "”";
    }
}
