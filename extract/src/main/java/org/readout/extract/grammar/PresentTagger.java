package org.readout.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Decides for a form that can be the present of a verb, bare or in -s, whether it is one here: most
 * of them are nouns as well ("exchange", "visits").
 */
final class PresentTagger {
    private static final int MOSTLY_NOUN = 60;
    private static final int HARDLY_NOUN = 25;
    private static final int HARDLY_VERB = 90;
    private static final int NEVER_VERB = 95;

    private final TextClasses classes;
    private final SentencedText text;
    private final Sentence sentence;
    private final ClauseProgress clause;
    private final Surroundings around;
    private final Horizon horizon;

    PresentTagger(
            TextClasses classes,
            SentencedText text,
            Sentence sentence,
            ClauseProgress clause,
            Surroundings around,
            Horizon horizon) {
        this.classes = classes;
        this.text = text;
        this.sentence = sentence;
        this.clause = clause;
        this.around = around;
        this.horizon = horizon;
    }

    Tag nominal(int i, VerbEntry verb) {
        String open = classes.open(i);
        boolean nounFollows = around.isNounish(i + 1);
        if (open.startsWith("A") && nounFollows) {
            return Tag.ADJECTIVE;
        }
        if (verb.isPast() && verb.base() == null && !open.startsWith("N")) {
            return Tag.ADJECTIVE;
        }
        if (verb.gerund() != null && !open.startsWith("N")) {
            return nounFollows ? Tag.ADJECTIVE : Tag.NOUN;
        }
        return Tag.NOUN;
    }

    /** The tag of a present form; {@code before} is the tag before it, null where it opens. */
    Tag tag(int i, VerbEntry verb, @Nullable Tag before) {
        if (around.auxiliaryAt(i + 1) && before != Tag.PRONOUN) {
            return nominal(i, verb);
        }
        if (verb.base() != null && before == Tag.MARK && isAside(i, verb)) {
            return Tag.PARTICIPLE;
        }
        boolean isVerb =
                verb.third() != null && verb.base() == null
                        ? isThird(i, verb, before)
                        : isBare(i, verb, before);
        return isVerb ? Tag.VERB : nominal(i, verb);
    }

    /** "The mission, shut since May": the form is the participle as well, and no object follows. */
    private boolean isAside(int i, VerbEntry verb) {
        return verb.participle() != null
                && !objectBehind(i, verb)
                && !around.isNounish(i + 1)
                && !around.isParticle(i + 1);
    }

    private boolean objectBehind(int i, VerbEntry verb) {
        return around.startsObject(i + 1)
                || text.is(i + 1, "that")
                || text.is(i + 1, "to") && verb.nounShare() < HARDLY_NOUN;
    }

    private boolean isThird(int i, VerbEntry verb, @Nullable Tag before) {
        if (i == sentence.first() || i + 1 >= sentence.end()) {
            return false;
        }
        int share = verb.nounShare();
        boolean object = objectBehind(i, verb);
        boolean listed = before == Tag.COORDINATOR || before == Tag.MARK;
        if (before == Tag.PRONOUN || before == Tag.RELATIVE) {
            return true;
        }
        if (!listed && before != Tag.NOUN && before != Tag.NAME && before != Tag.DETERMINER) {
            return false;
        }
        return share < HARDLY_NOUN
                || !clause.hasVerb() && (share < MOSTLY_NOUN || object)
                || before == Tag.NAME && text.is(i, "travels")
                // "Norway plans to lend two ships"
                || !clause.hasVerb()
                        && before == Tag.NAME
                        && share < NEVER_VERB
                        && text.is(i + 1, "to")
                        && horizon.baseVerbAt(i + 2)
                || before == Tag.COORDINATOR
                        && clause.isPresent()
                        && share < MOSTLY_NOUN
                        && (object || classes.closed(i + 1) == FunctionClass.PREPOSITION)
                // "commends A, thanks the B and urges C"
                || listed
                        && clause.isPresent()
                        && around.startsObject(i + 1)
                        && verb.third() != null
                        && classes.says(verb.third());
    }

    private boolean isBare(int i, VerbEntry verb, @Nullable Tag before) {
        boolean object = objectBehind(i, verb);
        if (before == Tag.PRONOUN
                || before == Tag.RELATIVE
                || before == Tag.MARK && opensList(i)
                || clause.isResumed() && before == Tag.MARK && object) {
            return true;
        }
        boolean listed = before == Tag.COORDINATOR || before == Tag.MARK;
        if (listed
                && verb.past() != null
                && clause.hasVerb()
                && (object || around.isNounish(i + 1))) {
            return true; // "reviewed A, set goals"
        }
        return listed || before == null
                ? goesOn(i, verb, before)
                : mayEndSubject(before) && isBehindSubject(i, verb, before);
    }

    /** "Strengthen A, promote B and exchange records": a bare verb stood before it. */
    private boolean goesOn(int i, VerbEntry verb, @Nullable Tag before) {
        if (before != null && !horizon.bareVerbBefore(i)) {
            return false;
        }
        int share = verb.nounShare();
        boolean noun = around.isNounish(i + 1);
        return share < HARDLY_NOUN
                || objectBehind(i, verb) && share < HARDLY_VERB
                || share < MOSTLY_NOUN && noun
                || before != null && share < MOSTLY_NOUN && isVerbBeforePreposition(i)
                || before != null
                        && around.isParticle(i + 1)
                        && (around.startsObject(i + 2) || around.isNounish(i + 2))
                || before == Tag.COORDINATOR && noun && share < HARDLY_VERB && horizon.isSeries(i);
    }

    /** "Agreed to: (i) train pilots": the first item of a list of infinitives. */
    private boolean opensList(int i) {
        int colon = i - 3 > sentence.first() && text.is(i - 3, "(") ? i - 4 : i - 3;
        return colon > sentence.first()
                && text.is(i - 1, ")")
                && text.is(colon, ":")
                && text.is(colon - 1, "to");
    }

    private static boolean mayEndSubject(Tag tag) {
        return tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.NUMBER || tag == Tag.DETERMINER;
    }

    /** "..., return to talks": a word that is a verb first. */
    private boolean isVerbBeforePreposition(int i) {
        return classes.open(i).startsWith("V")
                && (text.is(i + 1, "to") || classes.closed(i + 1) == FunctionClass.PREPOSITION);
    }

    private boolean isBehindSubject(int i, VerbEntry verb, Tag before) {
        int share = verb.nounShare();
        boolean object = objectBehind(i, verb);
        boolean noun = around.isNounish(i + 1);
        boolean named = before == Tag.NOUN || before == Tag.NAME;
        if (named && share == 0 && classes.open(i).equals("V") && (object || noun)) {
            return true; // "hoped both towns prosper again": never anything but a verb
        }
        boolean plural =
                !named
                        || Surroundings.isPlural(text.folded(around.lastBefore(i)))
                        || horizon.joinedSubject(around.lastBefore(i));
        if (plural
                && share < NEVER_VERB
                && !clause.hasVerb()
                && text.is(i + 1, "to")
                && before != Tag.DETERMINER
                && horizon.baseVerbAt(i + 2)) {
            return true; // "supply chains need to last", "the two towns plan to build"
        }
        if (clause.isRelativeOpen() && plural && i + 1 < sentence.end() && text.is(i + 1, ",")) {
            return true; // "which the two states use, was"
        }
        if (clause.hasVerb()) {
            return false;
        }
        return plural
                        && (share < HARDLY_NOUN
                                || object && share < HARDLY_VERB
                                || share < MOSTLY_NOUN && noun
                                || share < HARDLY_VERB && noun && horizon.isProposed(i))
                || share < HARDLY_NOUN && object;
    }
}
