package org.readout.extract.engagement.frame;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.frame.Governor.Relation;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Tag;
import org.readout.extract.name.Mention;
import org.readout.model.SentencedText;

/** Finds the verb that a noun of engagement is subject, object or adjunct of. */
public final class GovernorReader {
    private static final Set<Force> SEATING =
            EnumSet.of(Force.HOLD, Force.CHAIR, Force.ATTEND, Force.HOST, Force.ADDRESS);
    private final Scene scene;
    private final SentencedText text;
    private final FrameLexicon lexicon;

    public GovernorReader(Scene scene, FrameLexicon lexicon) {
        this.scene = scene;
        this.text = scene.text();
        this.lexicon = lexicon;
    }

    /**
     * @param phraseFirst first token of the noun's phrase
     * @param noun the noun's last token
     */
    public Governor read(SentenceView view, int phraseFirst, int noun) {
        Governor subject = subject(view, phraseFirst);
        Optional<Clause> owner = view.clauseAt(noun);
        Governor behind =
                owner.isPresent() && owner.get().verb().end() <= phraseFirst
                        ? behind(owner.get(), phraseFirst)
                        : null;
        if (subject != null && subject.force() != null) {
            // "called off a meeting that had been set for Monday": its own verb says more
            return behind != null && behind.force() == Force.CANCEL ? behind : subject;
        }
        if (behind != null) {
            return behind;
        }
        if (subject != null) {
            return subject;
        }
        Clause clause = owner.or(() -> opened(view, phraseFirst, noun)).orElse(null);
        return new Governor(clause, clause == null ? Relation.FREE : Relation.OBLIQUE, null);
    }

    /** "In a call on Monday, A assured B": the clause that the phrase opens. */
    private Optional<Clause> opened(SentenceView view, int phraseFirst, int noun) {
        if (phraseFirst == view.first() || !scene.is(phraseFirst - 1, Tag.PREPOSITION)) {
            return Optional.empty();
        }
        return view.clauses().stream()
                .filter(clause -> clause.first() > noun && clause.kind() == ClauseKind.MAIN)
                .findFirst();
    }

    /** "The session, due to open on Monday, will not go ahead": the verb without a subject. */
    private static boolean isTopic(SentenceView view, Clause clause, int phraseFirst) {
        return !clause.hasSubject()
                && clause.verb().isFinite()
                && phraseFirst == view.first()
                && view.clauses().stream()
                        .noneMatch(other -> other.hasSubject() && other.first() < clause.first());
    }

    /** "The session of the commission on trade, which was held in Lima". */
    private boolean isAntecedent(SentenceView view, Clause clause, int phraseFirst) {
        if (clause.kind() != ClauseKind.RELATIVE
                || !text.is(clause.first(), "which") && !text.is(clause.first(), "that")
                || scene.is(clause.first() - 1, Tag.PREPOSITION)
                || clause.first() <= phraseFirst
                || clause.first() > phraseFirst + 20) {
            return false;
        }
        for (Clause other : view.clauses()) {
            if (other.verb().head() > phraseFirst && other.verb().head() < clause.first()) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Governor subject(SentenceView view, int phraseFirst) {
        @Nullable Governor best = null;
        for (Clause clause : view.clauses()) {
            boolean heads =
                    clause.hasSubject()
                                    && clause.subjectFirst() <= phraseFirst
                                    && phraseFirst < clause.subjectEnd()
                                    && direct(clause.subjectFirst(), phraseFirst)
                            || isAntecedent(view, clause, phraseFirst)
                            || isTopic(view, clause, phraseFirst);
            if (heads && clause.verb().first() > phraseFirst) {
                Force force =
                        lexicon.force(text, clause.verb().lemma(), clause.verb().end())
                                .filter(own -> own != Force.PAY || clause.verb().passive())
                                .orElse(null); // "a trip that took three days"
                boolean object =
                        clause.first() > phraseFirst && clause.subjectFirst() > clause.first();
                if (object && (force == null || !SEATING.contains(force))) {
                    continue; // "the letter which she wrote about"
                }
                // "the session, which they chaired": object of a clause that follows
                Governor governor =
                        new Governor(clause, object ? Relation.OBJECT : Relation.SUBJECT, force);
                if (best == null || rank(governor) > rank(best)) {
                    best = governor;
                }
            }
        }
        return best;
    }

    /**
     * "The visit, planned for May, was put off": what became of it says more than what was planned.
     */
    private static int rank(Governor governor) {
        Clause clause = governor.clause();
        if (governor.force() == null || clause == null) {
            return 0;
        }
        if (governor.force() == Force.CANCEL) {
            return 4;
        }
        boolean own =
                clause.kind() != ClauseKind.RELATIVE && clause.kind() != ClauseKind.PARTICIPIAL;
        return own && clause.verb().isFinite() ? 3 : clause.kind() == ClauseKind.RELATIVE ? 1 : 2;
    }

    private Governor behind(Clause clause, int phraseFirst) {
        int verbEnd = clause.verb().end();
        Force force = lexicon.force(text, clause.verb().lemma(), verbEnd).orElse(null);
        boolean object = direct(verbEnd, phraseFirst);
        if (!object && force != null && throughParticle(clause, phraseFirst)) {
            object = true;
        }
        return new Governor(
                clause, object ? Relation.OBJECT : Relation.OBLIQUE, object ? force : null);
    }

    /**
     * Whether the verb's particle or preposition alone stands between: "participated in the
     * summit".
     */
    private boolean throughParticle(Clause clause, int phraseFirst) {
        int prepositions = 0;
        for (int at = clause.verb().end(); at < phraseFirst; at++) {
            if (scene.is(at, Tag.PREPOSITION) && insideMention(at).isEmpty()) {
                prepositions++;
            }
        }
        boolean particle = lexicon.hasParticle(text, clause.verb().lemma(), clause.verb().end());
        return particle && prepositions <= 1;
    }

    /** Whether no preposition stands between, mentions and dates aside. */
    private boolean direct(int from, int to) {
        for (int at = from; at < to; at++) {
            Optional<Mention> mention = insideMention(at);
            if (mention.isPresent()) {
                at = Math.max(at, mention.get().end() - 1);
            } else if (scene.dateAt(at, to).isPresent()) {
                at = scene.dateAt(at, to).get().end() - 1;
            } else if (text.is(at, "to")
                    && insideMention(at + 1).filter(Mention::isPerson).isPresent()) {
                at = insideMention(at + 1).get().end() - 1; // "conveyed to the king a letter"
            } else if (scene.is(at, Tag.PREPOSITION) && scene.dateAt(at + 1, to).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Mention> insideMention(int token) {
        return Optional.ofNullable(scene.mentionAt(token, Math.min(text.size(), token + 60)));
    }
}
