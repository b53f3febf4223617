package org.readout.extract.commitment;

import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.Tag;
import org.readout.extract.statement.ActorNouns;
import org.readout.model.SentencedText;

/**
 * Tells whether the subject of a measure is one of those who are to act, and so is left out ("both
 * sides open a port"), or belongs to it ("the commission meet every quarter").
 */
final class MeasureSubject {
    private static final String[] ABSTRACT = {
        "tion", "tions", "ment", "ments", "ance", "ence", "ship", "ships", "ing", "ness", "ity"
    };

    private final SentencedText text;
    private final Grammar grammar;
    private final ActorNouns nouns;

    MeasureSubject(SentencedText text, Grammar grammar, ActorNouns nouns) {
        this.text = text;
        this.grammar = grammar;
        this.nouns = nouns;
    }

    /** Whether the clause's subject is somebody who is to act. */
    boolean isDoer(Clause clause) {
        return !clause.hasSubject() || isDoer(clause.subjectFirst(), clause.subjectEnd());
    }

    boolean isDoer(int first, int end) {
        if (grammar.tag(first) == Tag.PRONOUN) {
            return true;
        }
        boolean named = true;
        for (int token = first; token < end; token++) {
            String word = text.folded(token);
            if (word.equals("both") || word.equals("two")) {
                return true;
            }
            if (nouns.isOfMeasure(text, token)) {
                return false;
            }
            named &= grammar.tag(token) == Tag.NAME || grammar.tag(token) == Tag.DETERMINER;
        }
        return named || nouns.isActor(text, head(first, end));
    }

    /** Whether a phrase before "to" names what is given, not who is to act: "support to mend". */
    boolean isThing(int first, int end) {
        int headToken = head(first, end);
        if (nouns.isActor(text, headToken) || grammar.tag(first) == Tag.PRONOUN) {
            return false;
        }
        if (nouns.isOfMeasure(text, headToken)) {
            return true;
        }
        String head = text.folded(headToken);
        for (String ending : ABSTRACT) {
            if (head.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private int head(int first, int end) {
        NounPhrase phrase = grammar.nounPhraseAt(first).orElse(null);
        return phrase == null ? end - 1 : Math.min(phrase.head(), end - 1);
    }
}
