package org.readout.extract.grammar;

import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * What stands farther off in the sentence: verbs behind that make this one a participle, bare verbs
 * before that go on.
 */
final class Horizon {
    private static final int HARDLY_NOUN = 25;
    private static final int MOSTLY_NOUN = 60;
    private static final int FAR = 40;
    private static final int LONGEST_SUBJECT = 10;

    private final TextClasses classes;
    private final SentencedText text;
    private final Sentence sentence;
    private final Tag[] tags;
    private final Surroundings around;

    Horizon(
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

    /**
     * Whether a noun phrase and then a finite verb follow before the next comma: "after talks
     * ended", not "after talks".
     */
    boolean clauseFollows(int from) {
        for (int i = from; i < Math.min(sentence.end(), from + FAR); i++) {
            FunctionClass closed = classes.closed(i);
            if (text.word(i).isMark()
                    && !text.is(i, "\"")
                    && !text.is(i, "“")
                    && !text.is(i, "”")) {
                return false;
            }
            if (closed == FunctionClass.MODAL && !around.capitalised(i)
                    || closed != null
                            && closed.isAuxiliary()
                            && !text.is(i, "being")
                            && !text.is(i, "having")) {
                return i > from;
            }
            if (closed == FunctionClass.RELATIVE
                    || closed == FunctionClass.COORDINATOR && (i == from || verbNext(i + 1))
                    || text.is(i, "that")) {
                return false; // "after the storm and urged": no verb before "and"
            }
            if (closed == null && i > from && !around.capitalised(i)) {
                VerbEntry verb = classes.verb(i);
                boolean plainPast =
                        verb.past() != null
                                && (verb.participle() == null
                                        || around.startsObject(i + 1)
                                        || around.pronounAt(i - 1));
                boolean plainThird = verb.third() != null && verb.nounShare() < HARDLY_NOUN;
                if (plainPast || plainThird) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a finite verb stands here, behind adverbs at most. */
    private boolean verbNext(int from) {
        int at = around.skipAdverbs(from);
        if (at >= sentence.end()) {
            return false;
        }
        return around.auxiliaryAt(at)
                || classes.closed(at) == null
                        && !around.capitalised(at)
                        && classes.verb(at).past() != null
                        && classes.verb(at).base() == null;
    }

    /**
     * Whether the clause finds its finite verb behind, so that a past form here is a participle.
     */
    boolean finiteAhead(int i, int from) {
        boolean mayCross = i > sentence.first() && text.is(i - 1, ",") || i == sentence.first();
        boolean relative = false;
        for (int at = from; at < Math.min(sentence.end(), from + FAR); at++) {
            String folded = text.folded(at);
            FunctionClass closed = classes.closed(at);
            if (folded.equals(",") && !relative && !mayCross
                    || folded.equals(";")
                    || folded.equals("that")) {
                return false;
            }
            if (closed == FunctionClass.RELATIVE
                    || closed == FunctionClass.SUBORDINATOR
                    || closed == FunctionClass.BOTH && clauseFollows(at + 1)) {
                relative = true;
                continue;
            }
            boolean verbal =
                    closed == FunctionClass.MODAL && !around.capitalised(at)
                            || closed != null && closed.isAuxiliary()
                            || closed == null && !around.capitalised(at) && clearlyFinite(at);
            if (verbal) {
                if (relative) {
                    relative = false;
                    continue;
                }
                int left = at - 1;
                while (left > from && classes.closed(left) == FunctionClass.ADVERB) {
                    left--; // "and later gave"
                }
                FunctionClass previous = classes.closed(left);
                return previous != FunctionClass.COORDINATOR
                        && previous != FunctionClass.MODAL
                        && !text.is(at - 1, "to");
            }
        }
        return false;
    }

    boolean clearlyFinite(int at) {
        VerbEntry verb = classes.verb(at);
        return verb.past() != null
                        && (verb.participle() == null
                                || around.startsObject(at + 1)
                                || text.is(at + 1, "that"))
                        && !text.is(at - 1, "the")
                        && !text.is(at - 1, "a")
                        && !around.auxiliaryAt(at - 1)
                || verb.third() != null
                        && verb.base() == null
                        && verb.nounShare() < HARDLY_NOUN
                        && !isAttribute(at - 1);
    }

    /** "Joint drills": behind an adjective stands no verb. */
    private boolean isAttribute(int at) {
        return at >= sentence.first()
                && classes.closed(at) == null
                && classes.open(at).startsWith("A");
    }

    boolean verbFollows(int i) {
        FunctionClass closed = classes.closed(i);
        if (closed != null) {
            return closed == FunctionClass.MODAL && !around.capitalised(i) || closed.isAuxiliary();
        }
        VerbEntry verb = classes.verb(i);
        return !around.capitalised(i)
                && (verb.past() != null
                        || verb.third() != null && verb.nounShare() < MOSTLY_NOUN
                        || verb.base() != null
                                && verb.nounShare() < HARDLY_NOUN
                                && i + 1 < sentence.end()
                                && !text.word(i + 1).isMark()
                                && !classes.open(i).startsWith("A"));
    }

    /** Whether a bare verb stands here, be and have included. */
    boolean baseVerbAt(int i) {
        if (i >= sentence.end()) {
            return false;
        }
        FunctionClass closed = classes.closed(i);
        return closed != null
                ? text.is(i, "be") || text.is(i, "have") || text.is(i, "do")
                : classes.verb(i).base() != null
                        && classes.verb(i).nounShare() < MOSTLY_NOUN
                        && !around.capitalised(i);
    }

    boolean commaAhead(int i) {
        for (int at = i + 1; at < Math.min(sentence.end(), i + FAR); at++) {
            if (text.is(at, ",")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a bare verb stands before in this sentence, so that "strengthen A, promote B and
     * build C" goes on.
     */
    boolean bareVerbBefore(int i) {
        for (int at = i - 1; at >= Math.max(sentence.first(), i - FAR); at--) {
            if (tags[at] == Tag.VERB) {
                return classes.verb(at).base() != null;
            }
            if (text.is(at, ";")) {
                return true;
            }
        }
        return false;
    }

    /** Whether at least two bare verbs stand before, a comma between them: "A, set up B and". */
    boolean isSeries(int i) {
        int verbs = 0;
        boolean comma = false;
        for (int at = i - 1; at >= Math.max(sentence.first(), i - FAR); at--) {
            if (tags[at] == Tag.VERB) {
                if (classes.verb(at).base() == null) {
                    return false;
                }
                verbs++;
                if (verbs == 2) {
                    return comma;
                }
            } else if (verbs == 1 && text.is(at, ",")) {
                comma = true;
            }
        }
        return false;
    }

    /** "Proposed that ports exchange charts": what is proposed stands in the bare form. */
    boolean isProposed(int i) {
        int at = i - 1;
        while (at > sentence.first() && i - at < LONGEST_SUBJECT && tags[at] != Tag.SUBORDINATOR) {
            at--;
        }
        int verb = around.lastBefore(at);
        if (!text.is(at, "that") || verb < sentence.first() || tags[verb] != Tag.VERB) {
            return false;
        }
        VerbEntry entry = classes.verb(verb);
        String past = entry.pastLemma();
        String lemma = past != null ? past : entry.base() != null ? entry.base() : entry.third();
        return lemma != null && classes.lets(lemma, BareFrame.SUBJUNCTIVE);
    }

    /**
     * Whether a verb in -ing stands before in this sentence, so that "building A and training B"
     * goes on.
     */
    boolean gerundBefore(int i) {
        for (int at = i - 1; at >= Math.max(sentence.first(), i - FAR); at--) {
            if (tags[at] == Tag.GERUND) {
                return true;
            }
        }
        return false;
    }

    Tag lastVerbTag(int i) {
        for (int at = i - 1; at >= sentence.first(); at--) {
            if (tags[at] == Tag.VERB || tags[at] == Tag.PARTICIPLE || tags[at] == Tag.GERUND) {
                return tags[at];
            }
        }
        return Tag.MARK;
    }

    /** "Norway and Chad" before this verb. */
    boolean joinedSubject(int i) {
        for (int at = i; at > Math.max(sentence.first(), i - 5); at--) {
            if (tags[at] == Tag.COORDINATOR) {
                return tags[at - 1] == Tag.NAME || tags[at - 1] == Tag.NOUN;
            }
            if (tags[at] != Tag.NAME && tags[at] != Tag.NOUN && tags[at] != Tag.DETERMINER) {
                return false;
            }
        }
        return false;
    }
}
