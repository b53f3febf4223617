package org.readout.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Decides for a form that can be a verb: finite verb, participle, gerund, noun or adjective. The
 * word before decides most; past forms and those of the present have their own taggers.
 */
final class VerbFormTagger {
    private static final WordSet SAYING =
            WordSet.of("saying", "warning", "adding", "arguing", "telling", "noting", "pleading");

    private static final int HARDLY_NOUN = 25;

    private final TextClasses classes;
    private final SentencedText text;
    private final Sentence sentence;
    private final ClauseProgress clause;
    private final Surroundings around;
    private final Horizon horizon;
    private final PresentTagger presents;
    private final PastTagger pasts;

    VerbFormTagger(
            TextClasses classes,
            SentencedText text,
            Sentence sentence,
            Tag[] tags,
            ClauseProgress clause,
            Surroundings around,
            Horizon horizon) {
        this.classes = classes;
        this.text = text;
        this.sentence = sentence;
        this.clause = clause;
        this.around = around;
        this.horizon = horizon;
        presents = new PresentTagger(classes, text, sentence, clause, around, horizon);
        pasts = new PastTagger(classes, text, sentence, tags, clause, around, horizon);
    }

    Tag verbOrNoun(int i, String folded, VerbEntry verb) {
        Tag before = around.before(i);
        if (before == Tag.TO || before == Tag.MODAL) {
            return verb.base() != null ? Tag.VERB : presents.nominal(i, verb);
        }
        if (before == Tag.AUXILIARY) {
            return afterAuxiliary(i, verb);
        }
        if (before == Tag.DETERMINER
                        && !standsAlone(i - 1)
                        && !(isDemonstrative(i - 1)
                                && verb.third() != null
                                && verb.nounShare() < HARDLY_NOUN)
                || before == Tag.POSSESSIVE
                || before == Tag.ADJECTIVE
                || before == Tag.PREPOSITION) {
            return verb.gerund() != null && before == Tag.PREPOSITION
                    ? gerundAfterPreposition(i, folded)
                    : presents.nominal(i, verb);
        }
        if (verb.gerund() != null) {
            return gerund(i, folded, before);
        }
        if (verb.isPast() && (verb.base() == null || isPlainPast(verb))) {
            boolean attribute =
                    before == Tag.VERB
                            || before == Tag.COORDINATOR
                                    && classes.open(i).startsWith("A")
                                    && !pasts.says(verb);
            if (attribute && around.isNounish(i + 1)) {
                return Tag.ADJECTIVE; // "expand coordinated efforts", "this and related issues"
            }
            return pasts.tag(i, verb, before);
        }
        if (verb.past() != null
                && !clause.hasVerb()
                && (before == Tag.PRONOUN
                        || before == Tag.NAME
                        || clause.isResumed() && text.is(i - 1, ","))) {
            return Tag.VERB; // put, set, read, met-like forms after a subject
        }
        if (verb.base() != null && text.is(i + 1, "up") && !clause.hasVerb()) {
            return Tag.VERB; // "the two countries draw up": no noun has "up" behind it
        }
        return presents.tag(i, verb, before);
    }

    /** "Fell" is the past of fall and no participle; that trees are felled hardly matters. */
    private static boolean isPlainPast(VerbEntry verb) {
        return verb.past() != null
                && verb.participle() == null
                && !verb.past().equals(verb.base())
                && verb.nounShare() < HARDLY_NOUN;
    }

    /** "For training" is a noun, "by fostering ties" a verb. */
    private Tag gerundAfterPreposition(int i, String folded) {
        boolean noun =
                classes.isGerundNoun(folded)
                        || classes.open(i).startsWith("N")
                                && !around.isNounish(i + 1)
                                && !around.isComparative(i + 1);
        return noun && !around.startsObject(i + 1) ? Tag.NOUN : Tag.GERUND;
    }

    private Tag afterAuxiliary(int i, VerbEntry verb) {
        FunctionClass auxiliary = classes.closed(around.lastBefore(i));
        if (verb.participle() != null || verb.gerund() != null && auxiliary == FunctionClass.BE) {
            return verb.gerund() != null ? Tag.GERUND : Tag.PARTICIPLE;
        }
        return auxiliary == FunctionClass.DO && verb.base() != null
                ? Tag.VERB
                : presents.nominal(i, verb);
    }

    /** Both, these, some ... without a noun behind: "both agreed". */
    private boolean standsAlone(int i) {
        return text.is(i, "both")
                || text.is(i, "all")
                || text.is(i, "some")
                || text.is(i, "many")
                || text.is(i, "each")
                || text.is(i, "neither")
                || text.is(i, "none");
    }

    private boolean isDemonstrative(int i) {
        return text.is(i, "this") || text.is(i, "that");
    }

    private Tag gerund(int i, String folded, @Nullable Tag before) {
        if (i > sentence.first() && text.is(i - 1, ",") && SAYING.contains(folded)) {
            return Tag.GERUND; // ", saying farmers were poor"
        }
        boolean nameNext = i + 1 < sentence.end() && around.capitalised(i + 1);
        if (before == Tag.VERB
                && classes.open(i).startsWith("A")
                && (around.isNounish(i + 1) || nameNext)) {
            return Tag.ADJECTIVE; // "accused neighbouring Norland"
        }
        boolean noun = classes.open(i).startsWith("N");
        boolean nominalPlace =
                before == Tag.NOUN
                        || before == Tag.NAME
                        || before == Tag.NUMBER
                        || before == Tag.VERB;
        boolean listed = before == Tag.COORDINATOR || before == Tag.MARK;
        if (listed
                && around.isNounish(i + 1)
                && (!classes.isGerundNoun(folded) || horizon.gerundBefore(i))) {
            return Tag.GERUND;
        }
        return (noun || classes.isGerundNoun(folded))
                        && (nominalPlace || listed)
                        && !around.startsObject(i + 1)
                ? Tag.NOUN
                : Tag.GERUND;
    }
}
