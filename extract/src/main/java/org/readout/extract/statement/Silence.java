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
        int said = frame.said();
        return frame.force().alone() == SpeechAct.PROPOSE
                && text.is(said, "be")
                && said + 1 < text.size()
                && NAMED.contains(text, said + 1);
    }
}
