package org.readout.extract.statement;

import org.readout.extract.lexicon.WordSet;
import org.readout.model.SentencedText;

/** Tells remarks to the public from what is said to the other side. */
final class Press {
    private static final WordSet WORDS =
            WordSet.of(
                    "reporters",
                    "journalists",
                    "press",
                    "newsmen",
                    "media",
                    "parliament",
                    "radio",
                    "television",
                    "tv",
                    "interview",
                    "statement",
                    "tweet",
                    "x",
                    "twitter",
                    "facebook",
                    "broadcaster",
                    "lawmakers",
                    "correspondents",
                    "newspaper");

    private Press() {}

    /** Whether the words name somebody of the public. */
    static boolean among(SentencedText text, int first, int end) {
        for (int token = first; token < Math.min(end, text.size()); token++) {
            if (WORDS.contains(text, token)) {
                return true;
            }
        }
        return false;
    }
}
