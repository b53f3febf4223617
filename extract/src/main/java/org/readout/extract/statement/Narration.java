package org.readout.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Tells the clauses that the text tells itself from those inside what somebody says: only the first
 * may report anything.
 */
final class Narration {
    /** Whoever meets "to express" something has expressed it. */
    private static final WordSet OCCASIONS =
            WordSet.of(
                    "meet",
                    "travel",
                    "visit",
                    "come",
                    "gather",
                    "convene",
                    "speak",
                    "write",
                    "use",
                    "take",
                    "call",
                    "telephone",
                    "phone",
                    "go",
                    "summon",
                    "convoke");

    /** Their participles tell a purpose and not a word. */
    private static final WordSet PURPOSES = WordSet.of("aim", "seek", "strive", "provide");

    /** Behind "will open a port and" they are deeds as well, whatever they say elsewhere. */
    private static final WordSet DEEDS =
            WordSet.of("share", "support", "back", "provide", "contribute", "grant", "allocate");

    /** They open a report beside the main one: "though Norland denied that ...". */
    private static final WordSet BESIDE = WordSet.of("while", "whereas", "though", "although");

    /**
     * Verbs and states that only lead to the act: "continues to urge", "is pleased to announce".
     */
    private static final WordSet LEADING =
            WordSet.of(
                    "continue",
                    "wish",
                    "like",
                    "want",
                    "beg",
                    "go",
                    "proceed",
                    "rush",
                    "hasten",
                    "expect",
                    "schedule",
                    "set",
                    "please",
                    "delight",
                    "honor",
                    "honour",
                    "privilege");

    private static final WordSet LEADING_STATES =
            WordSet.of(
                    "pleased",
                    "glad",
                    "happy",
                    "delighted",
                    "proud",
                    "honoured",
                    "honored",
                    "privileged",
                    "able",
                    "due",
                    "set",
                    "expected",
                    "likely",
                    "sorry",
                    "quick",
                    "grateful");

    /** The infinitive stands this near behind the verb that leads to it. */
    private static final int LEAD = 3;

    private final Sentence sentence;
    private final SentencedText text;
    private final Grammar grammar;
    private final List<Clause> clauses;
    private final FrameFinder finder;

    Narration(
            Sentence sentence,
            SentencedText text,
            Grammar grammar,
            List<Clause> clauses,
            FrameFinder finder) {
        this.sentence = sentence;
        this.text = text;
        this.grammar = grammar;
        this.clauses = clauses;
        this.finder = finder;
    }

    /**
     * "Would like to thank", "is pleased to announce": a verb of saying follows as an infinitive.
     */
    boolean leadsToSpeech(Clause clause) {
        if (clause.verb().negated() || !isLeading(clause)) {
            return false;
        }
        for (Clause child : clauses) {
            if (child.kind() == ClauseKind.INFINITIVE
                    && child.parent() == clause.index()
                    && finder.isPerformed(child)
                    && child.verb().first() - clause.verb().end() <= LEAD) {
                return true;
            }
        }
        return false;
    }

    private boolean isLeading(Clause clause) {
        String lemma = clause.verb().lemma();
        if (!lemma.equals("be")) {
            return LEADING.contains(lemma) && (!lemma.equals("expect") || clause.verb().passive());
        }
        for (int at = clause.verb().end(); at < clause.verb().end() + 3; at++) {
            if (at < text.size() && LEADING_STATES.contains(text, at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param outer of the clauses before this one, which the text tells itself
     * @param frames of the clauses before this one, what they report
     */
    boolean tells(Clause clause, boolean[] outer, @Nullable Frame[] frames) {
        Clause parent = clause.parent() < 0 ? null : clauses.get(clause.parent());
        boolean inOuter = parent == null || outer[parent.index()];
        boolean parentReports = parent != null && frames[parent.index()] != null;
        return switch (clause.kind()) {
            case MAIN -> !isListItem(clause, frames);
            case COORDINATE ->
                    (parent == null || inOuter && !parentReports)
                            && !goesOnWithPlan(clause, frames);
            case PARTICIPIAL ->
                    inOuter
                            && clause.verb().form() == VerbForm.GERUND
                            && (parent == null || finder.isSpeech(clause))
                            && isSetOff(clause)
                            && !PURPOSES.contains(clause.verb().lemma())
                            && !text.is(clause.verb().first() - 1, "by")
                            && !text.is(clause.verb().first() - 1, "without")
                            && !goesOnWithMeasures(clause, frames)
                            && !isInvertedBe(clause);
            case RELATIVE -> inOuter && !parentReports && finder.isSpeech(clause);
            case ADVERBIAL ->
                    BESIDE.contains(text, clause.first())
                            && (inOuter || isAnothersReport(clause, frames));
            case INFINITIVE ->
                    inOuter
                            && parent != null
                            && !parentReports
                            && (OCCASIONS.contains(parent.verb().lemma()) || leadsToSpeech(parent));
            // "a meal during which he praised X"
            case COMPLEMENT ->
                    inOuter
                            && !parentReports
                            && finder.isSpeech(clause)
                            && (text.is(clause.first(), "which")
                                    || text.is(clause.first() - 1, "which"));
        };
    }

    /** "Proposed that they open a port; support each other": a bare verb goes on with the list. */
    private boolean isListItem(Clause clause, @Nullable Frame[] frames) {
        if (clause.verb().form() != VerbForm.BARE || clause.ownsSubject()) {
            return false;
        }
        for (int i = clause.index() - 1; i >= 0; i--) {
            if (frames[i] != null) {
                return true;
            }
        }
        return false;
    }

    /** "Said trade would grow, while her host said ...": behind a comma a report of its own. */
    private boolean isAnothersReport(Clause clause, @Nullable Frame[] frames) {
        int before = clause.first() - 1;
        if (before < sentence.first()
                || !text.is(before, ",")
                || !clause.ownsSubject()
                || !finder.isSpeech(clause)
                || clause.verb().form() == VerbForm.MODAL) {
            return false;
        }
        for (int i = clause.index() - 1; i >= 0; i--) {
            if (frames[i] != null && clauses.get(i).verb().isFinite()) {
                return clauses.get(i).verb().form() == clause.verb().form();
            }
        }
        return false;
    }

    /** "Will open a port, sell ships and undertake repairs": one plan, no reports. */
    private boolean goesOnWithPlan(Clause clause, @Nullable Frame[] frames) {
        if (clause.verb().form() != VerbForm.BARE || clause.ownsSubject()) {
            return false;
        }
        for (int i = clause.index() - 1; i >= 0; i--) {
            Clause before = clauses.get(i);
            if (before.verb().isFuture() || before.verb().form() == VerbForm.MODAL) {
                return frames[i] == null
                        && (DEEDS.contains(clause.verb().lemma()) || !finder.isPerformed(clause));
            }
            if (before.verb().form() != VerbForm.BARE
                    && before.verb().form() != VerbForm.INFINITIVE) {
                return false;
            }
        }
        return false;
    }

    /**
     * "The pacts aim to open markets while also encouraging trade", "agreed to open markets,
     * including by accepting papers": still what is to be done.
     */
    private boolean goesOnWithMeasures(Clause clause, @Nullable Frame[] frames) {
        for (int i = clause.index() - 1; i >= 0; i--) {
            Frame frame = frames[i];
            if (frame != null) {
                return clauses.get(i).verb().lemma().equals("aim")
                        || isTodo(frame.complement().kind())
                                && isListed(frame.said(), clause.verb().first());
            }
        }
        return false;
    }

    private static boolean isTodo(Complement.Kind kind) {
        return kind == Complement.Kind.TO
                || kind == Complement.Kind.TO_ING
                || kind == Complement.Kind.ING
                || kind == Complement.Kind.NP_TO;
    }

    private boolean isListed(int from, int verb) {
        if (text.is(verb - 1, "or") || text.is(verb - 1, ":")) {
            return true;
        }
        for (int token = from; token < verb; token++) {
            if (text.is(token, "including") || text.is(token, ";")) {
                return true;
            }
        }
        return false;
    }

    /** ", adding that", "while suggesting": not "a letter calling for". */
    private boolean isSetOff(Clause clause) {
        int before = clause.first() - 1;
        if (before < sentence.first() || clause.first() < clause.verb().first()) {
            return true;
        }
        Tag tag = grammar.tag(before);
        return tag == Tag.MARK && !text.is(before, ";")
                || tag == Tag.COORDINATOR
                || tag == Tag.SUBORDINATOR
                || tag == Tag.ADVERB
                || clause.subjectEnd() == clause.verb().first()
                        && isWith(clause.subjectFirst() - 1);
    }

    /** "Waiting in the hall were ...": no report but an inverted sentence. */
    private boolean isInvertedBe(Clause clause) {
        if (clause.first() != sentence.first()) {
            return false;
        }
        for (Clause main : clauses) {
            if (main.kind() == ClauseKind.MAIN && main.verb().isFinite()) {
                return main.verb().lemma().equals("be")
                        && grammar.tag(main.verb().first() - 1) != Tag.PRONOUN
                        && !hasComma(clause.verb().end(), main.verb().first());
            }
        }
        return false;
    }

    private boolean hasComma(int from, int to) {
        for (int token = from; token < to; token++) {
            if (text.is(token, ",")) {
                return true;
            }
        }
        return false;
    }

    private boolean isWith(int token) {
        return text.is(token, "with");
    }
}
