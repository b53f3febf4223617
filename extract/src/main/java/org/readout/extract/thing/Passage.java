package org.readout.extract.thing;

import org.readout.extract.date.DocumentDates;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.Tag;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** One sentence with what is known of it: what a finder of things looks at. */
final class Passage {
    private final SentencedText text;
    private final Grammar grammar;
    private final DocumentDates dates;
    private final int first;
    private final int end;
    private final NameEdges edges = new NameEdges(this);
    private int titleCase = -1; // not yet known

    Passage(SentencedText text, Grammar grammar, DocumentDates dates, Sentence sentence) {
        this.text = text;
        this.grammar = grammar;
        this.dates = dates;
        this.first = sentence.first();
        this.end = sentence.end();
    }

    SentencedText text() {
        return text;
    }

    DocumentDates dates() {
        return dates;
    }

    /** How far names reach from their heads in this sentence. */
    NameEdges edges() {
        return edges;
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    boolean covers(int token) {
        return first <= token && token < end;
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
        if (titleCase < 0) {
            int words = 0;
            int capitals = 0;
            for (int token = first; token < end; token++) {
                if (text.word(token).isWord()) {
                    words++;
                    capitals += text.word(token).isCapitalised() ? 1 : 0;
                }
            }
            titleCase = words >= 4 && capitals * 10 >= words * 7 ? 1 : 0;
        }
        return titleCase == 1;
    }
}
