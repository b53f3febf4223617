package org.readout.extract.grammar;

import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Word;

/**
 * Gives each token of one sentence its tag, left to right, from what the word can be and what
 * stands around it.
 */
final class Tagger {
    private final TextClasses classes;
    private final SentencedText text;
    private final Sentence sentence;
    private final Tag[] tags;
    private final Surroundings around;
    private final ClauseProgress clause;
    private final InfinitiveTagger infinitives;
    private final FunctionWordTagger functionWords;
    private final ContentWordTagger contentWords;

    Tagger(TextClasses classes, SentencedText text, Sentence sentence, Tag[] tags) {
        this.classes = classes;
        this.text = text;
        this.sentence = sentence;
        this.tags = tags;
        around = new Surroundings(classes, text, sentence, tags);
        clause = new ClauseProgress(classes, text, tags, around);
        Horizon horizon = new Horizon(classes, text, sentence, tags, around);
        infinitives = new InfinitiveTagger(classes, text, sentence, tags, around);
        functionWords = new FunctionWordTagger(classes, text, sentence, tags, around, horizon);
        VerbFormTagger verbs =
                new VerbFormTagger(classes, text, sentence, tags, clause, around, horizon);
        contentWords =
                new ContentWordTagger(
                        classes, text, sentence, tags, clause, around, horizon, verbs);
    }

    void tag() {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            tags[i] = tagOf(i);
            clause.keepTrack(i);
        }
    }

    /** "The sides' talks": a bare apostrophe elsewhere is a quotation mark. */
    private boolean endsPlural(int i) {
        return i > sentence.first()
                && text.start(i) == text.end(i - 1)
                && text.word(i - 1).isWord()
                && text.folded(i - 1).endsWith("s");
    }

    /** "Has long argued". */
    private boolean hasLong(int i) {
        return i > sentence.first()
                && tags[i - 1] == Tag.AUXILIARY
                && i + 1 < sentence.end()
                && classes.verb(i + 1).participle() != null;
    }

    private Tag tagOf(int i) {
        Word word = text.word(i);
        if (word.isClitic()) {
            return word.folded().length() > 1 || endsPlural(i) ? Tag.POSSESSIVE : Tag.MARK;
        }
        if (word.isNumber()) {
            return Tag.NUMBER;
        }
        if (!word.isWord()) {
            return word.isMark() ? Tag.MARK : Tag.NOUN;
        }
        String folded = word.folded();
        return switch (folded) {
            case "to" -> infinitives.to(i);
            case "that" -> functionWords.that(i);
            case "long" -> hasLong(i) ? Tag.ADVERB : contentWords.open(i, word);
            case "her" ->
                    around.startsNoun(i + 1) || isOrdinal(i + 1) && around.startsNoun(i + 2)
                            ? Tag.POSSESSIVE
                            : Tag.PRONOUN;
            default -> {
                FunctionClass closed = classes.closed(i);
                boolean acronym =
                        closed != null
                                && word.form().length() > 1
                                && word.isAllCaps()
                                && !around.allCaps();
                yield closed == null || acronym
                        ? contentWords.open(i, word)
                        : functionWords.closed(i, word, closed);
            }
        };
    }

    /** "Her first visit": the ordinal is tagged an adverb elsewhere. */
    private boolean isOrdinal(int i) {
        return text.is(i, "first")
                || text.is(i, "second")
                || text.is(i, "third")
                || text.is(i, "last")
                || text.is(i, "next");
    }
}
