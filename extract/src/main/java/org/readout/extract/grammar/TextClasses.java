package org.readout.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.readout.model.SentencedText;

/**
 * What each token of one text can be. The rules ask it of the same tokens over and over, so each is
 * looked up once.
 */
final class TextClasses {
    private final WordClasses words;
    private final SentencedText text;
    private final WordClasses.@Nullable Known[] known;

    TextClasses(WordClasses words, SentencedText text) {
        this.words = words;
        this.text = text;
        this.known = new WordClasses.@Nullable Known[text.size()];
    }

    /** The token's closed class, or null. */
    @Nullable FunctionClass closed(int token) {
        return known(token).closed();
    }

    /** What the token can be of a verb. */
    VerbEntry verb(int token) {
        return known(token).verb();
    }

    /** Letters N, A, R, V by frequency; empty where the word is not listed. */
    String open(int token) {
        return known(token).open();
    }

    private WordClasses.Known known(int token) {
        WordClasses.Known found = known[token];
        if (found == null) {
            found = words.known(text.folded(token));
            known[token] = found;
        }
        return found;
    }

    /** See {@link WordClasses#says}. */
    boolean says(String lemma) {
        return words.says(lemma);
    }

    /** See {@link WordClasses#isGerundNoun}. */
    boolean isGerundNoun(String folded) {
        return words.isGerundNoun(folded);
    }

    /** See {@link WordClasses#takesClause}. */
    boolean takesClause(String lemma) {
        return words.takesClause(lemma);
    }

    /** See {@link WordClasses#lets}. */
    boolean lets(String lemma, BareFrame frame) {
        return words.lets(lemma, frame);
    }
}
