package org.readout.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Decides for a past form: finite verb or participle. */
final class PastTagger {
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

    private static final int FAR = 40;

    private final TextClasses classes;
    private final SentencedText text;
    private final Sentence sentence;
    private final Tag[] tags;
    private final ClauseProgress clause;
    private final Surroundings around;
    private final Horizon horizon;

    PastTagger(
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
    }

    Tag tag(int i, VerbEntry verb, @Nullable Tag before) {
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

    boolean says(VerbEntry verb) {
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
