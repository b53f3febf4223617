package org.readout.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Chains the auxiliaries, adverbs and verbs of a sentence into groups. */
final class VerbGroups {
    /** Words between be and to that make a group speak of what is to come: "is due to meet". */
    private static final WordSet SCHEDULED =
            WordSet.of(
                    "due",
                    "set",
                    "scheduled",
                    "slated",
                    "going",
                    "expected",
                    "planned",
                    "about",
                    "poised",
                    "likely",
                    "bound");

    private final TextClasses classes;
    private final SentencedText text;
    private final Sentence sentence;
    private final Tag[] tags;

    VerbGroups(TextClasses classes, SentencedText text, Sentence sentence, Tag[] tags) {
        this.classes = classes;
        this.text = text;
        this.sentence = sentence;
        this.tags = tags;
    }

    List<VerbGroup> find() {
        List<VerbGroup> groups = new ArrayList<>();
        int at = sentence.first();
        while (at < sentence.end()) {
            VerbGroup group =
                    startsGroup(at)
                            ? new Chain(at, groups.isEmpty() ? null : groups.getLast()).follow()
                            : null;
            if (group == null) {
                at++;
            } else {
                groups.add(group);
                at = group.end();
            }
        }
        return groups;
    }

    private boolean startsGroup(int i) {
        return switch (tags[i]) {
            case TO, MODAL, AUXILIARY, VERB, GERUND, PARTICIPLE -> true;
            default -> false;
        };
    }

    /** One group being followed from its first word to its head. */
    private final class Chain {
        private final int first;
        private final @Nullable VerbGroup previous;
        private int at;
        private int head = -1;
        private @Nullable String lemma;
        private @Nullable VerbForm form;
        private boolean passive;
        private boolean negated;
        private boolean perfect;
        private boolean progressive;
        private @Nullable String modal;

        Chain(int first, @Nullable VerbGroup previous) {
            this.first = first;
            this.previous = previous;
            this.at = first;
        }

        @Nullable VerbGroup follow() {
            if (tags[at] == Tag.TO) {
                form = VerbForm.INFINITIVE;
                at++;
            } else if (tags[at] == Tag.MODAL) {
                form = VerbForm.MODAL;
                String folded = text.folded(at);
                negated = folded.endsWith("n't") || folded.equals("cannot");
                modal = folded.equals("won't") || folded.equals("'ll") ? "will" : folded;
                at++;
            }
            while (step()) {
                // each step takes one auxiliary or the head
            }
            if (head < 0 || lemma == null || form == null) {
                return null;
            }
            return new VerbGroup(
                    first,
                    head,
                    head + 1,
                    lemma,
                    form,
                    passive,
                    negated,
                    perfect,
                    progressive,
                    modal);
        }

        /** Takes the next verb of the chain; false where the chain is complete. */
        private boolean step() {
            int next = skipAdverbs(at, head >= 0 || at > first);
            if (next >= sentence.end()) {
                return false;
            }
            return switch (tags[next]) {
                case AUXILIARY -> head < 0 || auxiliaryContinues(next) ? auxiliary(next) : false;
                case VERB -> head < 0 || isDo(head) ? verb(next) : false;
                case PARTICIPLE -> head < 0 || isAuxiliary(head) ? participle(next) : false;
                case GERUND -> head < 0 || isBe(head) ? gerund(next) : false;
                case TO -> head >= 0 && isBe(head) ? future(next) : false;
                case ADJECTIVE, NOUN, ADVERB ->
                        head >= 0
                                && isBe(head)
                                && SCHEDULED.contains(text, next)
                                && next + 1 < sentence.end()
                                && tags[next + 1] == Tag.TO
                                && future(next + 1);
                default -> false;
            };
        }

        private boolean auxiliaryContinues(int next) {
            return isAuxiliary(head)
                    && (text.is(next, "been") || text.is(next, "being") || text.is(next, "be"));
        }

        private boolean auxiliary(int i) {
            String folded = text.folded(i);
            negated |= folded.endsWith("n't") || negationBetween(i);
            if (form == null) {
                form =
                        switch (folded) {
                            case "was",
                                    "were",
                                    "had",
                                    "did",
                                    "wasn't",
                                    "weren't",
                                    "hadn't",
                                    "didn't" ->
                                    VerbForm.PAST;
                            case "being", "having", "doing" -> VerbForm.GERUND;
                            case "been", "done" -> VerbForm.PARTICIPLE;
                            case "be" -> VerbForm.BARE;
                            default -> VerbForm.PRESENT;
                        };
            }
            progressive |= folded.equals("being") && head >= 0;
            perfect |= folded.equals("been") && head >= 0;
            String base = auxiliaryLemma(folded);
            head(i, base);
            return true;
        }

        private static String auxiliaryLemma(String folded) {
            return switch (folded) {
                case "have", "has", "had", "having", "haven't", "hasn't", "hadn't" -> "have";
                case "do", "does", "did", "done", "doing", "don't", "doesn't", "didn't" -> "do";
                default -> "be";
            };
        }

        private boolean verb(int i) {
            VerbEntry entry = classes.verb(i);
            negated |= negationBetween(i);
            boolean base = form == VerbForm.INFINITIVE || form == VerbForm.MODAL || head >= 0;
            if (base && entry.base() != null) {
                head(i, entry.base());
                return false;
            }
            String past = entry.past();
            String third = entry.third();
            if (entry.base() != null && goesOnBare()) {
                form = form == null ? VerbForm.BARE : form;
                head(i, entry.base()); // "will meet A and lay a wreath": lay, not the past of lie
            } else if (past != null && !past.equals(entry.base())) {
                // "fell" is the past of fall, though trees are felled
                form = form == null ? VerbForm.PAST : form;
                head(i, past);
            } else if (third != null && entry.base() == null) {
                form = form == null ? VerbForm.PRESENT : form;
                head(i, third);
            } else {
                form = form == null ? bareOrPresent(entry) : form;
                head(i, entry.base() != null ? entry.base() : text.folded(i));
            }
            return false;
        }

        /**
         * A bare form goes on with the bare verbs before it, or is a plural subject's present, or a
         * request.
         */
        private VerbForm bareOrPresent(VerbEntry entry) {
            Tag before = tagBefore();
            boolean subjectBefore =
                    before == Tag.NOUN
                            || before == Tag.NAME
                            || before == Tag.PRONOUN
                            || before == Tag.RELATIVE
                            || before == Tag.NUMBER
                            || before == Tag.DETERMINER;
            if (subjectBefore && entry.past() != null) {
                return VerbForm.PAST; // put, set, read
            }
            return subjectBefore
                            || previous != null
                                    && before == Tag.COORDINATOR
                                    && previous.form() == VerbForm.PRESENT
                    ? VerbForm.PRESENT
                    : VerbForm.BARE;
        }

        /** Whether the verb is coordinated with one that a modal rules. */
        private boolean goesOnBare() {
            return form == null
                    && previous != null
                    && tagBefore() == Tag.COORDINATOR
                    && (previous.form() == VerbForm.MODAL || previous.form() == VerbForm.BARE);
        }

        private boolean participle(int i) {
            VerbEntry entry = classes.verb(i);
            negated |= negationBetween(i);
            if (head >= 0) {
                perfect |=
                        auxiliaryLemma(text.folded(head)).equals("have") || text.is(head, "been");
                passive = isBe(head);
            } else {
                form = form == null ? VerbForm.PARTICIPLE : form;
                passive = true;
            }
            String participle = entry.participle();
            head(i, participle != null ? participle : stem(text.folded(i), "ed"));
            return false;
        }

        private boolean gerund(int i) {
            VerbEntry entry = classes.verb(i);
            negated |= negationBetween(i);
            progressive |= head >= 0;
            form = form == null ? VerbForm.GERUND : form;
            String gerund = entry.gerund();
            boolean scheduled = SCHEDULED.contains(text, i);
            if (scheduled && i + 1 < sentence.end() && tags[i + 1] == Tag.TO) {
                return future(i + 1);
            }
            head(i, gerund != null ? gerund : stem(text.folded(i), "ing"));
            return false;
        }

        /** "is to meet", "is due to meet": the group goes on behind to. */
        private boolean future(int to) {
            int next = skipAdverbs(to + 1, true);
            if (next >= sentence.end() || tags[next] != Tag.VERB && tags[next] != Tag.AUXILIARY) {
                return false;
            }
            form = form == VerbForm.GERUND ? VerbForm.GERUND : VerbForm.MODAL;
            modal = "to";
            head = -1;
            at = next;
            return true;
        }

        private void head(int i, String lemma) {
            this.head = i;
            this.lemma = lemma;
            this.at = i + 1;
        }

        private boolean isAuxiliary(int i) {
            return tags[i] == Tag.AUXILIARY;
        }

        private boolean isBe(int i) {
            return isAuxiliary(i) && auxiliaryLemma(text.folded(i)).equals("be");
        }

        private boolean isDo(int i) {
            return isAuxiliary(i) && auxiliaryLemma(text.folded(i)).equals("do");
        }

        private boolean negationBetween(int i) {
            for (int t = at; t < i; t++) {
                if (tags[t] == Tag.NEGATION) {
                    return true;
                }
            }
            return false;
        }

        private @Nullable Tag tagBefore() {
            int t = first - 1;
            while (t >= sentence.first() && (tags[t] == Tag.ADVERB || tags[t] == Tag.NEGATION)) {
                t--;
            }
            return t < sentence.first() ? null : tags[t];
        }
    }

    private static String stem(String folded, String suffix) {
        return folded.endsWith(suffix)
                ? folded.substring(0, folded.length() - suffix.length())
                : folded;
    }

    private int skipAdverbs(int from, boolean inside) {
        int i = from;
        while (inside
                && i < sentence.end()
                && i < from + 4
                && (tags[i] == Tag.ADVERB || tags[i] == Tag.NEGATION)) {
            i++;
        }
        return i;
    }
}
