package org.readout.extract.statement;

import org.readout.extract.lexicon.WordSet;
import org.readout.model.SentencedText;
import org.readout.model.SpeechAct;

/** Whoever asks not to be named has proposed nothing. */
final class Silence {
    private static final WordSet NAMED =
            WordSet.of("named", "identified", "quoted", "cited", "photographed", "recorded");

    private Silence() {}

    static boolean isMeant(Frame frame, SentencedText text) {
        return frame.force().alone() == SpeechAct.PROPOSE && isAsked(text, frame.said());
    }

    /** Whether "be named", "be quoted" begins at the token. */
    static boolean isAsked(SentencedText text, int token) {
        return text.is(token, "be") && token + 1 < text.size() && NAMED.contains(text, token + 1);
    }
}
