package org.readout.extract.grammar;

import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Word;

/** Tags the closed classes: what "that" is here, and whether "after" opens a clause. */
final class FunctionWordTagger {
    private final TextClasses classes;
    private final SentencedText text;
    private final Sentence sentence;
    private final Tag[] tags;
    private final Surroundings around;
    private final Horizon horizon;

    FunctionWordTagger(
            TextClasses classes,
            SentencedText text,
            Sentence sentence,
            Tag[] tags,
            Surroundings around,
            Horizon horizon) {
        this.classes = classes;
        this.text = text;
        this.sentence = sentence;
        this.tags = tags;
        this.around = around;
        this.horizon = horizon;
    }

    Tag closed(int i, Word word, FunctionClass closed) {
        return switch (closed) {
            case DETERMINER -> Tag.DETERMINER;
            case POSSESSIVE -> Tag.POSSESSIVE;
            case PRONOUN ->
                    word.folded().equals("one") && isOneOf(i) ? Tag.DETERMINER : Tag.PRONOUN;
            case PREPOSITION ->
                    around.capitalised(i) && around.nameAround(i) ? Tag.NAME : Tag.PREPOSITION;
            case BOTH ->
                    word.folded().equals("like") && around.before(i) == Tag.MODAL
                            ? Tag.VERB
                            : horizon.clauseFollows(i + 1) ? Tag.SUBORDINATOR : Tag.PREPOSITION;
            case SUBORDINATOR ->
                    text.is(i, "once") && text.is(i + 1, "again")
                            ? Tag.ADVERB
                            : word.folded().equals("provided") ? provided(i) : Tag.SUBORDINATOR;
            case RELATIVE -> Tag.RELATIVE;
            case COORDINATOR -> Tag.COORDINATOR;
            case MODAL -> modal(i, word);
            case BE, HAVE, DO -> Tag.AUXILIARY;
            case NEGATION -> Tag.NEGATION;
            case ADVERB -> isVerb(i) ? Tag.VERB : Tag.ADVERB;
            case NUMBER -> Tag.NUMBER;
        };
    }

    /** "One Norland diplomat said", not "the last one took place". */
    private boolean isOneOf(int i) {
        Tag before = around.before(i);
        boolean opens = before == null || before == Tag.MARK || before == Tag.COORDINATOR;
        return opens
                && (around.capitalised(i + 1)
                        || around.isNounish(i + 1) && !classes.verb(i + 1).isPast());
    }

    /** That: before a clause, after a noun, before a noun of its own, or alone. */
    Tag that(int i) {
        Tag before = i == sentence.first() ? null : tags[i - 1];
        int next = around.skipAdverbs(i + 1);
        if (next >= sentence.end()) {
            return Tag.PRONOUN;
        }
        boolean verbNext = horizon.verbFollows(next);
        if (before == Tag.NOUN
                || before == Tag.NAME
                || before == Tag.NUMBER
                || before == Tag.PRONOUN) {
            return verbNext ? Tag.RELATIVE : Tag.SUBORDINATOR;
        }
        if (before == Tag.PREPOSITION) {
            return Tag.DETERMINER;
        }
        if (i == sentence.first() || before == Tag.MARK && !text.is(i - 1, ",")) {
            return verbNext ? Tag.PRONOUN : Tag.DETERMINER;
        }
        return verbNext && before != Tag.COORDINATOR && before != Tag.MARK && before != Tag.VERB
                ? Tag.PRONOUN
                : Tag.SUBORDINATOR;
    }

    /**
     * "Provided that it rains" opens a clause; "the aid Norland provided" and "has provided" are
     * verbs.
     */
    private Tag provided(int i) {
        Tag before = around.before(i);
        if (text.is(i + 1, "that") || before == null || before == Tag.MARK) {
            return Tag.SUBORDINATOR;
        }
        boolean behind =
                text.is(i + 1, "by")
                        || text.is(i + 1, "to")
                        || text.is(i + 1, "for")
                        || text.is(i + 1, "in")
                        || text.is(i + 1, "under")
                        || text.is(i + 1, "through");
        return before == Tag.AUXILIARY || behind && before != Tag.PRONOUN
                ? Tag.PARTICIPLE
                : Tag.VERB;
    }

    /** "Would further the talks", "to back each other": a verb for once. */
    private boolean isVerb(int i) {
        Tag before = i == sentence.first() ? null : tags[i - 1];
        boolean listed = before == Tag.COORDINATOR && text.is(i, "further");
        return (before == Tag.MODAL || before == Tag.TO || listed)
                && classes.verb(i).base() != null
                && around.startsObject(i + 1);
    }

    /** May and Will are months and men, too. */
    private Tag modal(int i, Word word) {
        boolean name =
                around.capitalised(i)
                        && (word.folded().equals("may") || word.folded().equals("will"));
        return name ? Tag.NAME : Tag.MODAL;
    }
}
