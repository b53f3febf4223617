package org.readout.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Mention;
import org.readout.extract.reference.Reference;
import org.readout.model.Actor;
import org.readout.model.SpeechAct;

/**
 * Settles the speech act: whether both sides speak, and what the words said do themselves. "She
 * said that her country will help" commits; "they agreed that time was short" asserts.
 */
final class ActChoice {
    private static final Set<Complement.Kind> CLAUSES =
            Set.of(
                    Complement.Kind.THAT,
                    Complement.Kind.NP_THAT,
                    Complement.Kind.QUOTE,
                    Complement.Kind.NP_QUOTE);
    private static final WordSet DECIDING =
            WordSet.of("agree", "decide", "resolve", "settle", "concur", "conclude");
    private static final WordSet OWN_PRONOUNS =
            WordSet.of("i", "we", "he", "she", "they", "it", "our", "my", "us");
    private static final WordSet OTHERS = WordSet.of("he", "she", "they", "it");
    private static final WordSet BINDING =
            WordSet.of("ready", "prepared", "willing", "committed", "determined");
    private static final WordSet INTENDING =
            WordSet.of("intend", "plan", "pledge", "undertake", "commit");
    private static final WordSet INSTITUTIONS =
            WordSet.of(
                    "administration",
                    "government",
                    "ministry",
                    "cabinet",
                    "department",
                    "country",
                    "nation");

    /** What a text will contain is no deed. */
    private static final WordSet CONTAINING =
            WordSet.of("include", "contain", "cover", "consist", "comprise", "mean");

    /** What shall have an effect is stated, not settled. */
    private static final WordSet EFFECTS =
            WordSet.of(
                    "help",
                    "further",
                    "improve",
                    "contribute",
                    "benefit",
                    "serve",
                    "boost",
                    "strengthen",
                    "enhance",
                    "bring",
                    "remain",
                    "depend",
                    "affect",
                    "facilitate");

    private static final WordSet FALSE =
            WordSet.of(
                    "untrue",
                    "false",
                    "baseless",
                    "groundless",
                    "unfounded",
                    "fabricated",
                    "incorrect",
                    "inaccurate",
                    "wrong",
                    "misleading");

    private static final WordSet HOPING = WordSet.of("hope", "expect", "look");

    private final Page page;

    ActChoice(Page page) {
        this.page = page;
    }

    /**
     * Whether the speakers are of more than one side, or a body that settles something as a whole.
     */
    boolean isJoint(List<Actor> speakers, String lemma) {
        if (speakers.size() > 1) {
            return speakers.stream().map(page.cast()::sideOf).distinct().count() > 1;
        }
        return speakers.get(0) instanceof Actor.Body && DECIDING.contains(lemma);
    }

    SpeechAct of(Frame frame, List<Actor> speakers, List<Clause> clauses) {
        boolean joint = isJoint(speakers, frame.clause().verb().lemma());
        SpeechAct act = frame.force().of(joint);
        if (asksBothSides(frame, act, speakers)) {
            return SpeechAct.PROPOSE;
        }
        Clause content = contentClause(frame, clauses);
        return content == null
                ? act
                : within(content, act, speakers, joint, frame.clause().verb().lemma());
    }

    /** "Stressed the need for both sides to" asks both to act. */
    private boolean asksBothSides(Frame frame, SpeechAct act, List<Actor> speakers) {
        return act == SpeechAct.ASSERT
                && speakers.size() == 1
                && frame.complement().kind() == Complement.Kind.NOUN
                && page.text().is(frame.said() - 1, "for")
                && page.references()
                        .reference(frame.said(), frame.said() + 4)
                        .filter(r -> r instanceof Reference.Sides)
                        .isPresent();
    }

    private static @Nullable Clause contentClause(Frame frame, List<Clause> clauses) {
        if (!CLAUSES.contains(frame.complement().kind())) {
            return null;
        }
        for (Clause clause : clauses) {
            boolean child =
                    clause.kind() == ClauseKind.COMPLEMENT || clause.kind() == ClauseKind.MAIN;
            if (clause.verb().first() >= frame.said()
                    && child
                    && (clause.parent() == frame.clause().index()
                            || clause.first() <= frame.said())) {
                return clause;
            }
        }
        return null;
    }

    /** What the act becomes when this is the clause that is said. */
    SpeechAct within(
            Clause content, SpeechAct act, List<Actor> speakers, boolean joint, String lemma) {
        if (joint && DECIDING.contains(lemma)) {
            boolean todo =
                    content.verb().form() == VerbForm.BARE
                            || content.verb().form() == VerbForm.MODAL
                                    && !EFFECTS.contains(content.verb().lemma());
            return todo ? SpeechAct.AGREE : act;
        }
        if (act == SpeechAct.ASSERT && lemma.equals("insist") && isSubjunctive(content)) {
            return SpeechAct.DEMAND;
        }
        if (act == SpeechAct.ASSERT && isDue(content) && isOfBoth(content, joint)) {
            return SpeechAct.PROPOSE;
        }
        if (act == SpeechAct.ASSERT && callsFalse(content)) {
            return SpeechAct.DENY;
        }
        if (act != SpeechAct.ASSERT && act != SpeechAct.BRIEF && act != SpeechAct.COMMIT) {
            return act;
        }
        if (isFuture(content) && threatens(content)) {
            return SpeechAct.DEMAND;
        }
        boolean own = isOwn(content, speakers);
        if (isFuture(content)
                && act == SpeechAct.ASSERT
                && speakers.size() == 1
                && isAnother(content, speakers)) {
            return SpeechAct.ANNOUNCE;
        }
        if (own && HOPING.contains(content.verb().lemma()) && act != SpeechAct.COMMIT) {
            return SpeechAct.HOPE;
        }
        if (joint && isFuture(content) && hasOwner(content)) {
            return SpeechAct.AGREE; // "their ferry would sail"
        }
        if (own && (isFuture(content) && !isState(content) || binds(content) && !isDue(content))
                || content.verb().passive() && isFuture(content)) {
            return joint ? SpeechAct.AGREE : SpeechAct.COMMIT;
        }
        return act == SpeechAct.COMMIT && !joint && !isFuture(content) ? SpeechAct.ASSERT : act;
    }

    /** "Insisted that it open its ports": a bare verb behind one subject. */
    private boolean isSubjunctive(Clause clause) {
        return clause.verb().form() == VerbForm.BARE
                || clause.hasSubject()
                        && clause.verb().form() == VerbForm.PRESENT
                        && page.text().is(clause.verb().head(), clause.verb().lemma())
                        && page.text().is(clause.subjectFirst(), "it");
    }

    /** "Must", "should", "need to": what is said has to be done. */
    private static boolean isDue(Clause clause) {
        String modal = clause.verb().modal();
        return modal != null && (modal.equals("must") || modal.equals("should"))
                || clause.verb().lemma().equals("need");
    }

    /** Whether both sides are to act: "both sides must", "we must" of a joint text. */
    private boolean isOfBoth(Clause clause, boolean joint) {
        if (!clause.hasSubject()) {
            return false;
        }
        boolean sides =
                page.references()
                        .reference(clause.subjectFirst(), clause.subjectEnd())
                        .filter(r -> r instanceof Reference.Sides)
                        .isPresent();
        return sides && !isText(clause) || joint && page.text().is(clause.subjectFirst(), "we");
    }

    /** "The agreement" means both sides, but is no one of them. */
    private boolean isText(Clause clause) {
        for (int token = clause.subjectFirst(); token < clause.subjectEnd(); token++) {
            if (page.text().is(token, "both")
                    || page.text().is(token, "two")
                    || page.text().is(token, "sides")
                    || page.text().is(token, "parties")) {
                return false;
            }
        }
        return true;
    }

    /** "The report is untrue". */
    private boolean callsFalse(Clause clause) {
        if (!clause.verb().lemma().equals("be") || clause.verb().negated()) {
            return false;
        }
        for (int token = clause.verb().end(); token < clause.verb().end() + 3; token++) {
            if (token < page.text().size() && FALSE.contains(page.text().folded(token))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFuture(Clause clause) {
        if (CONTAINING.contains(clause.verb().lemma())) {
            return false;
        }
        String modal = clause.verb().modal();
        return modal != null
                && (modal.equals("will")
                        || modal.equals("would")
                        || modal.equals("shall")
                        || modal.equals("'ll"));
    }

    /** "The talks would be technical": how it will be, and no deed. */
    private boolean isState(Clause clause) {
        return clause.verb().lemma().equals("be")
                && !clause.verb().passive()
                && clause.hasSubject()
                && !OWN_PRONOUNS.contains(page.text().folded(clause.subjectFirst()));
    }

    private boolean hasOwner(Clause clause) {
        return clause.hasSubject()
                && (page.text().is(clause.subjectFirst(), "their")
                        || page.text().is(clause.subjectFirst(), "our"));
    }

    /** "Ready", "prepared", "committed". */
    boolean isBinding(int token) {
        return BINDING.contains(page.text().folded(token));
    }

    private boolean binds(Clause clause) {
        if (clause.verb().perfect()
                || clause.verb().form() == VerbForm.PAST
                        && !clause.verb().passive()
                        && INTENDING.contains(clause.verb().lemma())) {
            return false;
        }
        if (INTENDING.contains(clause.verb().lemma())) {
            return true;
        }
        int at = clause.verb().end();
        for (int token = clause.verb().head();
                token < Math.min(page.text().size(), at + 3);
                token++) {
            if (BINDING.contains(page.text().folded(token))) {
                return page.text().is(token + 1, "to") || page.text().is(token + 2, "to");
            }
        }
        return false;
    }

    /** "Will have consequences". */
    private boolean threatens(Clause clause) {
        for (int token = clause.verb().end();
                token < Math.min(page.text().size(), clause.verb().end() + 5);
                token++) {
            if (page.text().is(token, "consequences") || page.text().is(token, "consequence")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the clause is about a colleague of the speaker, of the same side: what he is to do is
     * made known.
     */
    private boolean isAnother(Clause clause, List<Actor> speakers) {
        List<Actor> subject = page.references().subjectOf(clause, page.company());
        return subject.size() == 1
                && subject.get(0) instanceof Actor.Individual
                && !speakers.contains(subject.get(0))
                && page.text().folded(clause.subjectFirst()).length() > 3
                && page.cast().sideOf(subject.get(0)).equals(page.cast().sideOf(speakers.get(0)));
    }

    /** Whether the clause is about the speaker, his state, or an institution of it. */
    boolean isOwn(Clause clause, List<Actor> speakers) {
        if (!clause.hasSubject()) {
            return false;
        }
        String word = page.text().folded(clause.subjectFirst());
        boolean alone =
                clause.subjectEnd() == clause.subjectFirst() + 1
                        || page.text().is(clause.subjectFirst() + 1, "and");
        if (OTHERS.contains(word) && page.references().speech().isSpeech(clause.verb().head())) {
            return false; // in one's own words "they" are others
        }
        if (OWN_PRONOUNS.contains(word) && (word.length() < 3 || alone)) {
            return !word.equals("it") || speakers.get(0) instanceof Actor.Side;
        }
        List<Actor> subject = page.references().subjectOf(clause, page.company());
        for (Actor actor : subject) {
            Optional<Actor.Side> side = page.cast().sideOf(actor);
            boolean same =
                    speakers.contains(actor)
                            || side.isPresent()
                                    && speakers.stream()
                                            .anyMatch(s -> page.cast().sideOf(s).equals(side));
            if (same || actor instanceof Actor.Body) {
                return true;
            }
        }
        return subject.isEmpty() && namesOwnSide(clause, speakers);
    }

    /**
     * "The ministry", "a Norland team": an institution, or what is named with the speaker's own
     * side alone.
     */
    private boolean namesOwnSide(Clause clause, List<Actor> speakers) {
        boolean own = false;
        for (int token = clause.subjectFirst(); token < clause.subjectEnd(); token++) {
            own |= INSTITUTIONS.contains(page.text().folded(token));
        }
        int end =
                page.grammar()
                        .nounPhraseAt(clause.subjectFirst())
                        .map(NounPhrase::end)
                        .orElse(clause.subjectEnd());
        for (Mention mention : page.cast().within(clause.subjectFirst(), end)) {
            Optional<Actor.Side> side = page.cast().sideOf(mention.actor());
            if (side.isPresent()
                    && speakers.stream().noneMatch(s -> page.cast().sideOf(s).equals(side))) {
                return false;
            }
            own |= side.isPresent();
        }
        return own;
    }
}
