package org.readout.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Tells the "to" of an infinitive from the preposition: "to back the bid", "to back streets". */
final class InfinitiveTagger {
    private static final int MOSTLY_NOUN = 60;
    private static final int HARDLY_VERB = 90;
    private static final int NEVER_VERB = 95;

    /** Who is asked stands between the verb of asking and "to", in so many words at most. */
    private static final int LONGEST_ADDRESSEE = 9;

    private static final WordSet PROMISES =
            WordSet.of(
                    "agreement",
                    "accord",
                    "deal",
                    "pact",
                    "commitment",
                    "pledge",
                    "promise",
                    "vow",
                    "undertaking",
                    "offer",
                    "plan",
                    "plans",
                    "decision",
                    "determination",
                    "resolve",
                    "readiness",
                    "willingness",
                    "intention",
                    "efforts",
                    "proposal",
                    "request",
                    "appeal");

    private final TextClasses classes;
    private final SentencedText text;
    private final Sentence sentence;
    private final Tag[] tags;
    private final Surroundings around;

    InfinitiveTagger(
            TextClasses classes,
            SentencedText text,
            Sentence sentence,
            Tag[] tags,
            Surroundings around) {
        this.classes = classes;
        this.text = text;
        this.sentence = sentence;
        this.tags = tags;
        this.around = around;
    }

    Tag to(int i) {
        if (isBaseWithObject(i + 1)) {
            return Tag.TO; // "to back each other", though "back" is an adverb elsewhere
        }
        int next = around.skipAdverbs(i + 1);
        if (next >= sentence.end()) {
            return Tag.PREPOSITION;
        }
        if (classes.closed(next) != null) {
            return text.is(next, "be") || text.is(next, "have") || text.is(next, "do")
                    ? Tag.TO
                    : Tag.PREPOSITION;
        }
        if (around.capitalised(next)) {
            return around.capitalised(i) ? Tag.NAME : Tag.PREPOSITION;
        }
        VerbEntry verb = classes.verb(next);
        return verb.base() != null && isInfinitive(i, next, verb.nounShare())
                ? Tag.TO
                : Tag.PREPOSITION;
    }

    private boolean isInfinitive(int to, int next, int share) {
        boolean noun = around.isNounish(next + 1);
        return share < MOSTLY_NOUN
                || around.startsObject(next + 1)
                || share < HARDLY_VERB && (!noun || isBehindPromise(to))
                || share < NEVER_VERB
                        && (isBehindVerb(to)
                                || noun && (isBehindAddressee(to) || isSecondInfinitive(to)));
    }

    private boolean isBaseWithObject(int i) {
        FunctionClass closed = i < sentence.end() ? classes.closed(i) : FunctionClass.NUMBER;
        return (closed == FunctionClass.ADVERB
                        || closed == null
                                && classes.open(i).startsWith("R")
                                && !around.capitalised(i))
                && classes.verb(i).base() != null
                && around.startsObject(i + 1);
    }

    /** "An agreement to exchange prisoners", "their commitment to combat piracy". */
    private boolean isBehindPromise(int to) {
        return to > sentence.first() && PROMISES.contains(text.folded(to - 1));
    }

    /** "Vowed to stock grain", "vowed in May to stock grain": no noun stands between. */
    private boolean isBehindVerb(int to) {
        int at = to - 1;
        if (at > sentence.first() && tags[at] == Tag.NEGATION) {
            at--; // "has pledged not to license them"
        }
        if (at - 1 > sentence.first() && tags[at] == Tag.NAME && tags[at - 1] == Tag.PREPOSITION) {
            at -= 2;
        }
        String lemma = at > sentence.first() ? lemma(at) : null;
        return lemma != null && classes.lets(lemma, BareFrame.OWN);
    }

    /** "Called on all sides to exercise restraint": those asked stand between. */
    private boolean isBehindAddressee(int to) {
        for (int at = to - 1; at >= Math.max(sentence.first(), to - LONGEST_ADDRESSEE); at--) {
            switch (tags[at]) {
                case NOUN,
                        NAME,
                        ADJECTIVE,
                        DETERMINER,
                        NUMBER,
                        POSSESSIVE,
                        PRONOUN,
                        COORDINATOR -> {
                    continue;
                }
                case PREPOSITION -> {
                    if (!text.is(at, "of")
                            && !text.is(at, "on")
                            && !text.is(at, "upon")
                            && !text.is(at, "to")) {
                        return false;
                    }
                }
                default -> {
                    String lemma = lemma(at);
                    return lemma != null && at < to - 1 && classes.lets(lemma, BareFrame.OTHER);
                }
            }
        }
        return false;
    }

    /** "To draw up a list and to exchange data": an infinitive stood before. */
    private boolean isSecondInfinitive(int to) {
        Tag before = to > sentence.first() ? tags[to - 1] : Tag.MARK;
        if (before != Tag.COORDINATOR && !text.is(to - 1, ",") && !text.is(to - 1, ";")) {
            return false;
        }
        for (int at = to - 1; at >= sentence.first(); at--) {
            if (tags[at] == Tag.TO) {
                return true;
            }
        }
        return false;
    }

    /** The verb's lemma; null where no verb stands. */
    private @Nullable String lemma(int at) {
        if (tags[at] != Tag.VERB && tags[at] != Tag.PARTICIPLE && tags[at] != Tag.GERUND) {
            return null;
        }
        VerbEntry verb = classes.verb(at);
        String past = verb.pastLemma();
        return past != null
                ? past
                : verb.base() != null
                        ? verb.base()
                        : verb.third() != null ? verb.third() : verb.gerund();
    }
}
