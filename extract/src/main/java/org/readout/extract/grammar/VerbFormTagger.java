package org.readout.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Decides for a form that can be a verb: finite verb, participle, gerund, noun or adjective. */
final class VerbFormTagger {
    private static final WordSet SAYING =
            WordSet.of("saying", "warning", "adding", "arguing", "telling", "noting", "pleading");

    /** Verbs of saying that hardly ever stand behind a noun as a participle. */
    private static final WordSet ACTIVE =
            WordSet.of(
                    "say",
                    "tell",
                    "insist",
                    "reply",
                    "respond",
                    "argue",
                    "hope",
                    "believe",
                    "think",
                    "joke",
                    "quip",
                    "retort",
                    "counter",
                    "complain",
                    "remark",
                    "warn",
                    "stress",
                    "note",
                    "add",
                    "claim",
                    "admit",
                    "concede",
                    "explain",
                    "fear",
                    "predict",
                    "vow",
                    "swear",
                    "deny",
                    "urge",
                    "answer",
                    "boast",
                    "reiterate");

    private static final int HARDLY_NOUN = 25;
    private static final int FAR = 40;

    private final TextClasses classes;
    private final SentencedText text;
    private final Sentence sentence;
    private final Tag[] tags;
    private final ClauseProgress clause;
    private final Surroundings around;
    private final Horizon horizon;
    private final PresentTagger presents;

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
        this.tags = tags;
        this.clause = clause;
        this.around = around;
        this.horizon = horizon;
        this.presents =
                new PresentTagger(classes, text, sentence, clause, around, horizon);
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
                                    && !says(verb);
            if (attribute && around.isNounish(i + 1)) {
                return Tag.ADJECTIVE; // "expand coordinated efforts", "this and related issues"
            }
            return past(i, verb, before);
        }
        if (verb.past() != null
                && !clause.hasVerb()
                && (before == Tag.PRONOUN
                        || before == Tag.NAME
                        || clause.isResumed() && text.is(i - 1, ","))) {
            return Tag.VERB; // put, set, read, met-like forms after a subject
        }
        if (verb.base() != null && text.is(i + 1, "up") && !clause.hasVerb()) {
            return Tag
                    .VERB; // "the two countries set up, step up, draw up": no noun has "up" behind
            // it
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
        return auxiliary == FunctionClass.DO && verb.base() != null ? Tag.VERB : presents.nominal(i, verb);
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

    private Tag past(int i, VerbEntry verb, @Nullable Tag before) {
        if (verb.participle() == null) {
            return Tag.VERB;
        }
        if (verb.past() == null) {
            return Tag.PARTICIPLE;
        }
        int next = around.skipAdverbs(i + 1);
        if (before == Tag.PRONOUN
                || before == Tag.RELATIVE
                || clause.isResumed() && text.is(i - 1, ",")) {
            return Tag.VERB;
        }
        if (text.is(next, "by") && !finiteForced(before)
                || before == Tag.SUBORDINATOR && !text.is(around.lastBefore(i), "that")) {
            return Tag.PARTICIPLE;
        }
        if (clause.hasVerb() && isTrailingAttribution(i, verb, before)) {
            return Tag.VERB;
        }
        if (!clause.hasVerb() && isBareSaying(i, verb, before)) {
            return Tag.VERB;
        }
        if (!clause.hasVerb()) {
            return around.startsObject(next) || !horizon.finiteAhead(i, next)
                    ? Tag.VERB
                    : Tag.PARTICIPLE;
        }
        if (before == Tag.COORDINATOR) {
            return horizon.lastVerbTag(i) == Tag.PARTICIPLE
                            && !around.startsObject(next)
                            && !says(verb)
                    ? Tag.PARTICIPLE
                    : Tag.VERB;
        }
        return around.startsObject(next) && !text.is(next, "a") || text.is(next, "that")
                ? Tag.VERB
                : Tag.PARTICIPLE;
    }

    /** "The spokesman said talks had failed": no participle, though another verb is to come. */
    private boolean isBareSaying(int i, VerbEntry verb, @Nullable Tag before) {
        String past = verb.past();
        return past != null
                && (before == Tag.NAME || before == Tag.NOUN)
                && ACTIVE.contains(past)
                && !text.is(i - 1, ",")
                && (around.isNounish(i + 1) || around.startsObject(i + 1));
    }

    private boolean says(VerbEntry verb) {
        String past = verb.past();
        return past != null && classes.says(past);
    }

    /** "..., the minister told reporters": a verb of saying behind a comma and its subject. */
    private boolean isTrailingAttribution(int i, VerbEntry verb, @Nullable Tag before) {
        String lemma = verb.pastLemma();
        boolean apposition =
                text.is(i - 1, ",") && i - 2 >= sentence.first() && tags[i - 2] == Tag.NAME;
        if (lemma == null
                || !classes.takesClause(lemma)
                || before != Tag.NAME && before != Tag.NOUN && !apposition) {
            return false;
        }
        int next = i + 1;
        boolean closes =
                next >= sentence.end()
                        || text.word(next).isMark()
                        || text.is(next, "reporters")
                        || text.is(next, "journalists")
                        || lemma.equals("tell");
        boolean afterName =
                (before == Tag.NAME || apposition)
                        && next < sentence.end()
                        && (classes.closed(next) == FunctionClass.PREPOSITION
                                || classes.closed(next) == FunctionClass.BOTH
                                || classes.closed(next) == FunctionClass.ADVERB);
        if (!closes && !afterName) {
            return false;
        }
        for (int at = apposition ? i - 2 : i - 1; at >= Math.max(sentence.first(), i - FAR); at--) {
            if (text.is(at, ",") || around.isQuoteMark(at)) {
                return true;
            }
            if (tags[at] == Tag.VERB
                    || tags[at] == Tag.AUXILIARY
                    || tags[at] == Tag.SUBORDINATOR
                    || tags[at] == Tag.RELATIVE) {
                return false;
            }
        }
        return false;
    }

    private boolean finiteForced(@Nullable Tag before) {
        return before == Tag.COORDINATOR && clause.hasVerb();
    }
}
