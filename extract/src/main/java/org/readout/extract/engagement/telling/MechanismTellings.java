package org.readout.extract.engagement.telling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.frame.FrameLexicon;
import org.readout.extract.engagement.frame.ObjectSort;
import org.readout.extract.engagement.frame.StatusReader;
import org.readout.extract.engagement.scene.Ordinals;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Role;
import org.readout.model.SentencedText;

/**
 * Sessions told by the mechanism itself: "the Joint Commission met in Oslo", "to convene the
 * Binational Cabinet".
 */
final class MechanismTellings {
    private static final WordSet SITTING =
            WordSet.of("meet", "convene", "reconvene", "sit", "gather", "resume", "assemble");
    private static final WordSet CALLING =
            WordSet.of("convene", "reconvene", "hold", "celebrate", "chair", "co-chair", "host");

    /** What one does before a body that sits. */
    private static final WordSet APPEARING = WordSet.of("brief", "address");

    /** What a body does when it sits. */
    private static final WordSet DELIBERATING =
            WordSet.of("consider", "discuss", "debate", "review", "examine", "vote", "deliberate");

    private static final WordSet STANDING =
            WordSet.of(
                    "joint",
                    "mixed",
                    "working",
                    "steering",
                    "contact",
                    "intergovernmental",
                    "interministerial",
                    "binational",
                    "bi-national",
                    "bilateral",
                    "permanent",
                    "high-level",
                    "technical");

    private final Scene scene;
    private final SentencedText text;
    private final FrameLexicon lexicon;
    private final StatusReader statuses;
    private final ArgumentReader arguments;

    MechanismTellings(
            Scene scene, FrameLexicon lexicon, StatusReader statuses, ArgumentReader arguments) {
        this.scene = scene;
        this.text = scene.text();
        this.lexicon = lexicon;
        this.statuses = statuses;
        this.arguments = arguments;
    }

    /** What the clause tells of a mechanism's sitting, or null. */
    @Nullable Telling read(SentenceView view, Clause clause) {
        String lemma = clause.verb().lemma();
        boolean subject =
                clause.hasSubject()
                        && (SITTING.contains(lemma)
                                || clause.verb().passive() && CALLING.contains(lemma));
        int at = subject ? mechanism(clause.subjectFirst(), clause.subjectEnd()) : -1;
        if (at < 0 && subject && clause.kind() == ClauseKind.RELATIVE) {
            at = antecedent(view, clause);
        }
        if (at < 0 && CALLING.contains(lemma) && !clause.verb().passive()) {
            at = mechanism(clause.verb().end(), clause.end());
        }
        boolean appears = false;
        if (at < 0 && isDated(view, clause)) {
            boolean deliberates = DELIBERATING.contains(lemma) && clause.hasSubject();
            appears = APPEARING.contains(lemma) && !clause.verb().passive();
            at =
                    deliberates
                            ? body(clause.subjectFirst(), clause.subjectEnd())
                            : appears ? body(clause.verb().end(), clause.end()) : -1;
        }
        boolean coming = at >= 0 && (appears || DELIBERATING.contains(lemma));
        Optional<EngagementStatus> status =
                at < 0 ? Optional.empty() : statuses.of(view, clause).status();
        if (coming && !status.equals(Optional.of(EngagementStatus.PLANNED))) {
            return null; // "told the Council": a statement, whatever sitting it was made in
        }
        boolean suggested = status.equals(Optional.of(EngagementStatus.PROPOSED));
        if (status.isEmpty() || suggested && !text.word(at).isCapitalised()) {
            return null; // "suggested a mixed committee should meet": the body is proposed
        }
        int first = Math.min(clause.verb().first(), scene.phraseFirst(at));
        Telling telling =
                new Telling(
                        EngagementKind.SESSION,
                        view,
                        at,
                        first,
                        Math.max(clause.verb().end(), at + 1));
        telling.status = status.get();
        telling.ordinal = Ordinals.among(text, clause.verb().end(), clause.end());
        for (int token = scene.phraseFirst(at); token < at; token++) {
            PossessorWords.sides(scene, token).forEach(telling::takeSide);
        }
        for (Argument argument : arguments.read(view, null, scene.phraseFirst(at), at)) {
            argument.sides().forEach(telling::takeSide);
        }
        if (coming) {
            scene.cast().within(scene.phraseFirst(at), at + 1).stream()
                    .flatMap(mention -> scene.cast().sideOf(mention.actor()).stream())
                    .forEach(telling::takeSide);
        }
        if (appears) {
            arguments.read(view, null, clause.subjectFirst(), clause.subjectEnd()).stream()
                    .filter(Argument::hasPerson)
                    .limit(1)
                    .flatMap(argument -> argument.actors().stream())
                    .forEach(actor -> telling.take(actor, Role.ATTENDEE));
        }
        return telling;
    }

    private boolean isDated(SentenceView view, Clause clause) {
        return !scene.dates().within(view.first(), clause.end()).isEmpty();
    }

    /** The head of a named body, none but its own words before it: "the General Assembly". */
    private int body(int from, int to) {
        int at = mechanism(from, Math.min(to, from + 8));
        for (int token = from; token < at; token++) {
            if (scene.is(token, Tag.PREPOSITION) && !text.is(token, "of")) {
                return -1;
            }
        }
        return at >= 0 && text.word(at).isCapitalised() ? at : -1;
    }

    /** "A joint committee on trade, which will meet in May": the body before the clause, or -1. */
    private int antecedent(SentenceView view, Clause clause) {
        if (!text.is(clause.first(), "which") && !text.is(clause.first(), "that")) {
            return -1;
        }
        int at = clause.first() - 1;
        while (at > view.first() && at > clause.first() - 12 && !isVerbAt(view, at)) {
            int found = mechanism(at - 1, at + 1);
            if (found >= 0) {
                return found;
            }
            at--;
        }
        return -1;
    }

    private static boolean isVerbAt(SentenceView view, int token) {
        return view.clauseAt(token).filter(own -> own.verb().head() == token).isPresent();
    }

    /** The head of a named standing body that the phrase begins with, or -1. */
    private int mechanism(int from, int to) {
        boolean standing = false;
        for (int at = from; at < Math.min(to, from + 12); at++) {
            standing |= at > from && STANDING.contains(text.folded(at - 1));
            boolean named =
                    text.word(at).isCapitalised()
                            || at == from + 1 && text.is(from, "the")
                            || at == from + 2
                                    && text.is(from, "the")
                                    && Ordinals.of(text.folded(from + 1)) != Ordinals.NONE
                            || standing;
            if (named
                    && lexicon.object(text.folded(at))
                            .filter(ObjectSort.MECHANISM::equals)
                            .isPresent()) {
                return scene.grammar().nounPhraseAt(at).map(NounPhrase::head).orElse(at);
            }
            if (at > from && text.word(at).isMark()) {
                return -1;
            }
        }
        return -1;
    }
}
