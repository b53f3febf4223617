package org.readout.extract.reference;

import java.util.HashSet;
import java.util.Set;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Where the answers of an interview begin: behind paragraphs that ask, of which a page has several.
 * Whoever is interviewed is "she" there, whoever the answer before spoke of.
 */
final class Interview {
    /** A report may ask once or twice itself. */
    private static final int QUESTIONS = 3;

    private final Set<Integer> answers;

    private Interview(Set<Integer> answers) {
        this.answers = answers;
    }

    static Interview of(SentencedText text, DirectSpeech speech) {
        Set<Integer> answers = new HashSet<>();
        Sentence last = null;
        for (Sentence sentence : text.sentences()) {
            if (last != null
                    && !sentence.block().equals(last.block())
                    && asks(text, speech, last)) {
                answers.add(sentence.first());
            }
            last = sentence;
        }
        return new Interview(answers.size() < QUESTIONS ? Set.of() : answers);
    }

    private static boolean asks(SentencedText text, DirectSpeech speech, Sentence sentence) {
        int last = sentence.end() - 1;
        return text.is(last, "?") && !speech.isSpeech(last);
    }

    boolean answersAt(int token) {
        return answers.contains(token);
    }
}
