package org.readout.extract.engagement.telling;

import java.util.List;
import org.readout.extract.engagement.frame.EngagementVerb;
import org.readout.extract.engagement.frame.ObjectSort;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.grammar.Clause;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.SentencedText;

/** Decides whether a clause with a verb of going tells a journey: who goes, and where to. */
public final class JourneyFit {
    public static final WordSet SENDING = WordSet.of("send", "dispatch");

    private static final WordSet LEADING = WordSet.of("lead", "head");
    private static final WordSet TOURS =
            WordSet.of(
                    "tour",
                    "trip",
                    "visit",
                    "itinerary",
                    "journey",
                    "mission",
                    "travels",
                    "swing",
                    "programme",
                    "voyage",
                    "pilgrimage");
    private static final WordSet HERE = WordSet.of("here", "there");

    private final Scene scene;
    private final SentencedText text;
    private final ObjectHeads heads;
    private final Goals goals;

    JourneyFit(Scene scene, ObjectHeads heads, Goals goals) {
        this.scene = scene;
        this.text = scene.text();
        this.heads = heads;
        this.goals = goals;
    }

    /** "Arrived here", "in Lima, where she lands tonight". */
    boolean alone(VerbParts parts, EngagementVerb verb) {
        if (Goals.whereFirst(scene, parts) >= 0) {
            return hasTraveller(parts);
        }
        int next = Math.min(parts.clause().verb().end(), text.size() - 1);
        boolean flewIn =
                text.is(next, "in")
                        && scene.dateAt(next + 2, text.size()).isPresent()
                        && verb.lemma().equals("fly");
        boolean here =
                HERE.contains(text, next)
                        && (!verb.lemma().equals("be") || isTimed(parts)); // "I was there"
        return (here || flewIn) && hasTraveller(parts);
    }

    boolean fits(VerbParts parts, EngagementVerb verb, Argument object) {
        return hasTraveller(parts)
                && (!verb.lemma().equals("continue")
                        || object.first() - parts.clause().verb().end() <= 2)
                && goals.isGoal(object.first(), parts.extended(object), verb.links().contains(""))
                && (!verb.lemma().equals("be") && !isLeft(verb, object) || isStay(parts, object));
    }

    /** "Left Lima on Friday": whoever is no Peruvian had been there. */
    private static boolean isLeft(EngagementVerb verb, Argument object) {
        return verb.lemma().equals("leave") && object.link().isEmpty();
    }

    /**
     * "Was in Lima last week", "is in Lima for talks": a stay abroad, told with its time or
     * purpose.
     */
    private boolean isStay(VerbParts parts, Argument object) {
        Clause clause = parts.clause();
        Telling trial =
                new Telling(
                        EngagementKind.VISIT,
                        parts.view(),
                        clause.verb().head(),
                        clause.verb().first(),
                        clause.verb().end());
        goals.take(trial, object.first(), object.end());
        Actor.Side goal = trial.goal;
        boolean abroad =
                goal != null
                        && parts.subject().stream()
                                .flatMap(argument -> argument.actors().stream())
                                .filter(Actor.Individual.class::isInstance)
                                .anyMatch(
                                        actor ->
                                                scene.cast()
                                                        .sideOf(actor)
                                                        .filter(side -> !side.equals(goal))
                                                        .isPresent());
        return abroad && clause.verb().isFinite() && isTimed(parts);
    }

    private boolean isTimed(VerbParts parts) {
        return !scene.dates().within(parts.clause().first(), parts.clause().end()).isEmpty()
                || !parts.linked("for").isEmpty();
    }

    /** Who goes: the subject, but whom a tour takes somewhere. */
    static List<Argument> travellers(VerbParts parts) {
        return isTaken(parts)
                ? parts.behind().stream().filter(argument -> argument.link().isEmpty()).toList()
                : parts.subject();
    }

    private static boolean isTaken(VerbParts parts) {
        return parts.clause().verb().lemma().equals("take");
    }

    /** "His itinerary takes him to Lima", "a tour that took her to Peru". */
    private boolean isTakenByTour(VerbParts parts) {
        int first = parts.clause().subjectFirst();
        for (int at = Math.max(parts.view().first(), first - 3);
                first >= 0 && at < Math.max(parts.clause().subjectEnd(), first + 1);
                at++) {
            if (TOURS.contains(text, at)) {
                return travellers(parts).stream().anyMatch(Argument::hasPerson);
            }
        }
        return false;
    }

    private boolean hasTraveller(VerbParts parts) {
        if (isTaken(parts)) {
            return isTakenByTour(parts);
        }
        String lemma = parts.clause().verb().lemma();
        boolean leading = LEADING.contains(lemma) && !goesItself(parts);
        if (leading && !parts.clause().verb().isFinite()) {
            return false; // "the envoy of A, leading a delegation": whose clause it is, is not sure
        }
        if (SENDING.contains(lemma) || leading) {
            return parts.behind().stream()
                    .anyMatch(
                            argument ->
                                    argument.link().isEmpty()
                                            && heads.has(argument, ObjectSort.DELEGATION));
        }
        return parts.subject().stream()
                .anyMatch(
                        argument ->
                                argument.hasPerson() || heads.has(argument, ObjectSort.DELEGATION));
    }

    /** "Headed to Lima", but "headed a delegation to Lima". */
    private boolean goesItself(VerbParts parts) {
        return parts.clause().verb().lemma().equals("head")
                && parts.behind().stream()
                        .noneMatch(argument -> argument.link().isEmpty() && argument.head() >= 0);
    }
}
