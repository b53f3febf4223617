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
    private static final WordSet INSTITUTIONS =
            WordSet.of(
                    "administration",
                    "government",
                    "ministry",
                    "cabinet",
                    "department",
                    "country",
                    "nation");

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

    private static final WordSet HOPING = WordSet.of("hope", "expect", "look");

    private final Page page;
    private final ClauseModality modality;

    ActChoice(Page page) {
        this.page = page;
        this.modality = new ClauseModality(page.text());
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
        if (act == SpeechAct.ASSERT && lemma.equals("insist") && modality.isSubjunctive(content)) {
            return SpeechAct.DEMAND;
        }
        if (act == SpeechAct.ASSERT && ClauseModality.isDue(content) && isOfBoth(content, joint)) {
            return SpeechAct.PROPOSE;
        }
        if (act == SpeechAct.ASSERT
                && (modality.callsFalse(content)
                        || lemma.equals("insist") && modality.isUntrue(content))) {
            return SpeechAct.DENY;
        }
        if (act != SpeechAct.ASSERT && act != SpeechAct.BRIEF && act != SpeechAct.COMMIT) {
            return act;
        }
        if (ClauseModality.isFuture(content) && modality.threatens(content)) {
            return SpeechAct.DEMAND;
        }
        boolean own = isOwn(content, speakers);
        if (ClauseModality.isFuture(content)
                && act == SpeechAct.ASSERT
                && speakers.size() == 1
                && isAnother(content, speakers)) {
            return SpeechAct.ANNOUNCE;
        }
        if (own && HOPING.contains(content.verb().lemma()) && act != SpeechAct.COMMIT) {
            return SpeechAct.HOPE;
        }
        if (joint && ClauseModality.isFuture(content) && modality.hasOwner(content)) {
            return SpeechAct.AGREE; // "their ferry would sail"
        }
        if (own
                        && (ClauseModality.isFuture(content) && !modality.isState(content)
                                || modality.binds(content) && !ClauseModality.isDue(content))
                || content.verb().passive() && ClauseModality.isFuture(content)) {
            return joint ? SpeechAct.AGREE : SpeechAct.COMMIT;
        }
        return act == SpeechAct.COMMIT && !joint && !ClauseModality.isFuture(content)
                ? SpeechAct.ASSERT
                : act;
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
