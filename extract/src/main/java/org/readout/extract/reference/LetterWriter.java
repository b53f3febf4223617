package org.readout.extract.reference;

import java.util.Optional;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Finds who writes the letter that a report gives in the first person: "X sent a message to Y. It
 * reads: I express ...".
 */
final class LetterWriter {
    /** The report tells of the letter this early. */
    private static final int OPENING = 6;

    /** The letter stands this near behind its verb. */
    private static final int REACH = 6;

    private static final WordSet LETTERS =
            WordSet.of("message", "letter", "cable", "telegram", "telegramme", "note");

    private static final WordSet SENDING =
            WordSet.of("send", "cable", "address", "dispatch", "extend", "forward", "write", "pen");

    private final SentencedText text;
    private final Grammar grammar;
    private final Cast cast;

    LetterWriter(SentencedText text, Grammar grammar, Cast cast) {
        this.text = text;
        this.grammar = grammar;
        this.cast = cast;
    }

    Optional<Actor> find() {
        for (Sentence sentence :
                text.sentences().subList(0, Math.min(OPENING, text.sentences().size()))) {
            for (Clause clause : grammar.clauses(sentence)) {
                Optional<Actor> writer = writer(clause, sentence);
                if (writer.isPresent()) {
                    return writer;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> writer(Clause clause, Sentence sentence) {
        String lemma = clause.verb().lemma();
        boolean received = lemma.equals("receive");
        if (!received && !SENDING.contains(lemma) || clause.verb().passive()) {
            return Optional.empty();
        }
        int letter = -1;
        for (int token = clause.verb().end();
                token < Math.min(sentence.end(), clause.verb().end() + REACH);
                token++) {
            letter = letter < 0 && LETTERS.contains(text, token) ? token : letter;
        }
        if (letter < 0) {
            return Optional.empty();
        }
        if (!received) {
            return clause.hasSubject()
                    ? person(clause.subjectFirst(), clause.subjectEnd())
                    : Optional.empty();
        }
        for (int token = letter; token < sentence.end(); token++) {
            if (text.is(token, "from")) {
                return person(token + 1, sentence.end());
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> person(int first, int end) {
        return cast.outermostWithin(first, end).stream()
                .filter(Mention::isPerson)
                .map(Mention::actor)
                .filter(Actor.Individual.class::isInstance)
                .findFirst();
    }
}
