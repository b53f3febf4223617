package org.readout.extract.engagement.telling;

import org.readout.extract.engagement.frame.EngagementVerb;
import org.readout.extract.engagement.frame.FrameLexicon;
import org.readout.extract.engagement.frame.Manner;
import org.readout.extract.engagement.frame.ObjectSort;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.SentencedText;

/** Decides whether a clause fits a verb of engagement, by what its object and subject are. */
public final class VerbFit {
    private static final WordSet PRESS =
            WordSet.of("reporters", "journalists", "press", "media", "newsmen", "correspondents");

    /** Where a guest is met on arrival, though no city is named. */
    private static final WordSet ARRIVAL_POINTS =
            WordSet.of("airport", "pier", "port", "quay", "station", "tarmac", "arrival", "border");

    private static final WordSet LEADING = WordSet.of("lead", "head");
    private static final WordSet HERE = WordSet.of("here", "there");

    /** How long one sits together, rather than stays. */
    private static final WordSet SITTINGS =
            WordSet.of(
                    "minute",
                    "minutes",
                    "hour",
                    "hours",
                    "morning",
                    "afternoon",
                    "evening",
                    "half-hour");

    /** What tells a meeting where it tells how long it took: "got an hour with the president". */
    private static final WordSet MEASURED = WordSet.of("spend", "get", "have");

    private static final WordSet TALKING = WordSet.of("talk", "converse");

    public static final WordSet SENDING = WordSet.of("send", "dispatch");

    private final Scene scene;
    private final SentencedText text;
    private final FrameLexicon lexicon;
    private final Goals goals;
    private final Channels channels;

    VerbFit(Scene scene, FrameLexicon lexicon, Goals goals) {
        this.scene = scene;
        this.text = scene.text();
        this.lexicon = lexicon;
        this.goals = goals;
        this.channels = new Channels(text);
    }

    /** "The two ministers met", "arrived here". */
    boolean alone(VerbParts parts, EngagementVerb verb) {
        if (verb.object() == ObjectSort.PLACE && Goals.whereFirst(scene, parts) >= 0) {
            return hasTraveller(parts);
        }
        if (verb.object() == ObjectSort.PLACE) {
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
        boolean meets = verb.kind() == EngagementKind.MEETING || parts.clause().verb().isFinite();
        boolean mutual = isMutual(parts, verb);
        if (verb.kind() == EngagementKind.PHONE_CALL
                && !(mutual && verb.links().contains(""))
                && !(TALKING.contains(verb.lemma()) && lasts(parts))
                && !channels.isRemote(parts.clause())) {
            return false; // "the two spoke at a rally"
        }
        if (!verb.objectMayLack() && !mutual || parts.clause().verb().passive() || !meets) {
            return false;
        }
        if (MEASURED.contains(verb.lemma()) && !isMeasured(parts)) {
            return false;
        }
        long parties =
                parts.subject().stream().mapToLong(argument -> argument.actors().size()).sum();
        Argument head = parts.head();
        boolean plural =
                head != null
                        && head.head() >= 0
                        && lexicon.object(text.folded(head.head()))
                                .filter(ObjectSort.DELEGATION::equals)
                                .isPresent();
        return parties >= 2 || plural;
    }

    boolean fits(VerbParts parts, EngagementVerb verb, Argument object) {
        return switch (verb.object()) {
            case PERSON, DELEGATION -> fitsPerson(parts, verb, object);
            case GUEST ->
                    (object.hasPerson() || hasHead(object, ObjectSort.DELEGATION))
                            && (isWelcomedBy(parts)
                                    || parts.subject().stream().anyMatch(Argument::hasParty)
                                            && arrives(parts));
            case ENVOY ->
                    parts.subject().stream().anyMatch(Argument::hasParty)
                            && (hasHead(object, ObjectSort.ENVOY)
                                    || object.hasPerson() && envoy(object));
            case PLACE ->
                    hasTraveller(parts)
                            && (!verb.lemma().equals("continue")
                                    || object.first() - parts.clause().verb().end() <= 2)
                            && goals.isGoal(
                                    object.first(),
                                    parts.extended(object),
                                    verb.links().contains(""))
                            && (!verb.lemma().equals("be") && !isLeft(verb, object)
                                    || isStay(parts, object));
            case TEXT, RITE, RATIFICATION, PROTEST, WORK, MECHANISM ->
                    isRendered(parts, verb)
                            && (hasHead(object.first(), parts.extended(object), verb.object())
                                    || isItSigned(parts, verb, object));
        };
    }

    /** "The two saw each other in Lima", "are to speak to one another". */
    private boolean isMutual(VerbParts parts, EngagementVerb verb) {
        int next = parts.clause().verb().end();
        boolean direct = isEachOther(next);
        return verb.object() == ObjectSort.PERSON
                && (direct
                        ? verb.links().contains("") && !hasLink(parts, "as")
                        : isEachOther(next + 1) && verb.links().contains(text.folded(next)));
    }

    private boolean isEachOther(int token) {
        return text.is(token, "each") && text.is(token + 1, "other")
                || text.is(token, "one") && text.is(token + 1, "another");
    }

    /** "Summoned the parties to a conference": asked to come, and no protest. */
    private boolean isToMeeting(VerbParts parts) {
        return parts.linked("to").stream()
                .filter(argument -> argument.head() >= 0)
                .anyMatch(
                        argument ->
                                lexicon.nounAt(text, argument.head(), argument.head() + 1)
                                        .filter(noun -> noun.value().manner() != Manner.NONE)
                                        .isPresent());
    }

    /** "The two talked for three hours": face to face, where no telephone is told. */
    private boolean lasts(VerbParts parts) {
        return parts.behind().stream()
                .filter(argument -> argument.link().equals("for") && argument.head() >= 0)
                .anyMatch(argument -> SITTINGS.contains(text, argument.head()));
    }

    /** "Spent an hour with her guest", not a childhood. */
    private boolean isMeasured(VerbParts parts) {
        return parts.behind().stream()
                .filter(argument -> argument.link().isEmpty() && argument.head() >= 0)
                .anyMatch(argument -> SITTINGS.contains(text, argument.head()));
    }

    private static boolean hasLink(VerbParts parts, String link) {
        return parts.behind().stream().anyMatch(argument -> argument.link().equals(link));
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
                || hasLink(parts, "for");
    }

    /** "It is to be signed in Lima on Friday": the text told before. */
    private boolean isItSigned(VerbParts parts, EngagementVerb verb, Argument object) {
        Clause clause = parts.clause();
        return verb.object() == ObjectSort.TEXT
                && verb.kind() == EngagementKind.SIGNING
                && clause.verb().passive()
                && object.end() - object.first() == 1
                && (text.is(object.first(), "it") || text.is(object.first(), "they"))
                && !scene.dates().within(clause.first(), clause.end()).isEmpty();
    }

    /** Homage paid in words is no ceremony; one paid at a grave or monument is. */
    private static boolean isRendered(VerbParts parts, EngagementVerb verb) {
        return !verb.lemma().equals("pay")
                || parts.behind().stream()
                        .anyMatch(
                                argument ->
                                        argument.link().equals("at")
                                                || argument.link().equals("before"));
    }

    /** "They were welcomed by the speaker": guests are, wherever they come. */
    private static boolean isWelcomedBy(VerbParts parts) {
        return parts.clause().verb().passive()
                && parts.linked("by").stream().anyMatch(Argument::hasPerson);
    }

    /** "Welcomed the king to Lima": a greeting where a guest comes is a reception. */
    private boolean arrives(VerbParts parts) {
        return parts.behind().stream()
                .filter(
                        argument ->
                                argument.link().equals("to")
                                        || argument.link().equals("at")
                                        || argument.link().equals("in"))
                .anyMatch(
                        argument ->
                                goals.isGoal(argument.first(), argument.end(), false)
                                        || isArrivalPoint(argument));
    }

    private boolean isArrivalPoint(Argument argument) {
        for (int at = argument.first(); at < argument.end(); at++) {
            if (ARRIVAL_POINTS.contains(text, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean fitsPerson(VerbParts parts, EngagementVerb verb, Argument object) {
        if (object.head() >= 0 && PRESS.contains(text, object.head())) {
            return false;
        }
        if ((verb.lemma().equals("discuss") || verb.lemma().equals("exchange"))
                && !acrossSides(parts, object)) {
            return false;
        }
        if (verb.lemma().equals("see") && !isSeen(parts, object)) {
            return false;
        }
        if (MEASURED.contains(verb.lemma()) && !(isMeasured(parts) && faces(parts, object))) {
            return false;
        }
        if (verb.kind() == EngagementKind.OTHER && isToMeeting(parts)) {
            return false;
        }
        if (verb.lemma().equals("call")
                && isCalledTo(parts) != (verb.kind() == EngagementKind.OTHER)) {
            return verb.kind() == EngagementKind.MEETING && object.hasPerson();
        }
        boolean person =
                object.hasPerson()
                        || hasHead(object, ObjectSort.DELEGATION)
                        || hasHead(object, ObjectSort.ENVOY);
        if (verb.lemma().equals("call") && verb.kind() == EngagementKind.MEETING) {
            return person; // "called on the other side": asked, not visited
        }
        if (verb.kind() == EngagementKind.PHONE_CALL) {
            boolean doer = parts.subject().stream().anyMatch(Argument::hasPerson);
            return object.hasPerson()
                    && !channels.isNaming(verb, parts.clause())
                    && (doer
                            || channels.kind(verb, parts.clause()) != EngagementKind.PHONE_CALL
                            || channels.byPhone(parts.clause()));
        }
        if (verb.lemma().equals("meet") && parts.subject().stream().anyMatch(Argument::hasPerson)) {
            return object.hasParty() || person;
        }
        return person
                || object.hasParty()
                        && !object.actors().isEmpty()
                        && verb.kind() != EngagementKind.RECEPTION;
    }

    /** "Was called to the ministry": summoned, not telephoned. */
    private static boolean isCalledTo(VerbParts parts) {
        return parts.clause().verb().passive() && !parts.linked("to").isEmpty();
    }

    /** "Saw the president of Peru", not "saw him as a friend" or "saw him leave". */
    private boolean isSeen(VerbParts parts, Argument object) {
        return faces(parts, object)
                && !parts.clause().verb().passive()
                && !hasLink(parts, "as");
    }

    /** Whether persons of two sides stand on both ends. */
    private boolean acrossSides(VerbParts parts, Argument object) {
        return parts.clause().verb().isFinite() && faces(parts, object);
    }

    private boolean faces(VerbParts parts, Argument object) {
        return object.hasPerson()
                && parts.subject().stream()
                        .flatMap(argument -> argument.actors().stream())
                        .filter(Actor.Individual.class::isInstance)
                        .anyMatch(
                                doer ->
                                        object.actors().stream()
                                                .anyMatch(
                                                        other ->
                                                                !scene.cast()
                                                                        .sideOf(doer)
                                                                        .equals(
                                                                                scene.cast()
                                                                                        .sideOf(
                                                                                                other))));
    }

    private boolean envoy(Argument object) {
        for (int at = object.first(); at < object.end(); at++) {
            if (lexicon.object(text.folded(at)).filter(ObjectSort.ENVOY::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasTraveller(VerbParts parts) {
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
                                            && hasHead(argument, ObjectSort.DELEGATION));
        }
        return parts.subject().stream()
                .anyMatch(
                        argument ->
                                argument.hasPerson() || hasHead(argument, ObjectSort.DELEGATION));
    }

    /** "Headed to Lima", but "headed a delegation to Lima". */
    private boolean goesItself(VerbParts parts) {
        return parts.clause().verb().lemma().equals("head")
                && parts.behind().stream()
                        .noneMatch(argument -> argument.link().isEmpty() && argument.head() >= 0);
    }

    private boolean hasHead(Argument argument, ObjectSort sort) {
        return hasHead(argument.first(), argument.end(), sort);
    }

    private boolean hasHead(int first, int end, ObjectSort sort) {
        for (int at = first; at < end; at++) {
            if (scene.is(at, Tag.PREPOSITION) && !text.is(at, "of")) {
                return false;
            }
            if (lexicon.object(text.folded(at)).filter(sort::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The kind of engagement that the verb tells here, by phone or video or in person. */
    EngagementKind kind(EngagementVerb verb, VerbParts parts) {
        boolean faceToFace =
                TALKING.contains(verb.lemma())
                        && lasts(parts)
                        && !channels.isRemote(parts.clause());
        return faceToFace ? EngagementKind.TALKS : channels.kind(verb, parts.clause());
    }
}
