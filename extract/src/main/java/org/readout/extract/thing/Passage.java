package org.readout.extract.thing;

import org.readout.extract.date.DocumentDates;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.Tag;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** One sentence with what is known of it: what a finder of things looks at. */
record Passage(SentencedText text, Grammar grammar, DocumentDates dates, Sentence sentence) {

    int first() {
        return sentence.first();
    }

    int end() {
        return sentence.end();
    }

    boolean covers(int token) {
        return sentence.covers(token);
    }

    /** The token's tag; a mark beyond either end of the sentence. */
    Tag tag(int token) {
        return covers(token) ? grammar.tag(token) : Tag.MARK;
    }

    /** Whether the token lies in the sentence and folds to {@code folded}. */
    boolean is(int token, String folded) {
        return covers(token) && text.folded(token).equals(folded);
    }

    /** The token folded; empty beyond either end of the sentence. */
    String folded(int token) {
        return covers(token) ? text.folded(token) : "";
    }

    boolean isNoun(int token) {
        return tag(token) == Tag.NOUN || tag(token) == Tag.NAME;
    }

    boolean isCapitalised(int token) {
        return covers(token) && text.word(token).isCapitalised();
    }

    /** Whether most words of the sentence are capitalised, as in a headline: capitals then tell nothing. */
    boolean isTitleCase() {
        int words = 0;
        int capitals = 0;
        for (int token = first(); token < end(); token++) {
            if (text.word(token).isWord()) {
                words++;
                capitals += text.word(token).isCapitalised() ? 1 : 0;
            }
        }
        return words >= 4 && capitals * 10 >= words * 7;
    }
}
