package org.readout.extract.engagement.telling;

import org.readout.extract.engagement.frame.EngagementVerb;
import org.readout.extract.engagement.frame.FrameLexicon;
import org.readout.extract.engagement.frame.Manner;
import org.readout.extract.engagement.frame.ObjectSort;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.grammar.Clause;
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

    private final Scene scene;
    private final SentencedText text;
    private final FrameLexicon lexicon;
    private final Goals goals;
    private final Channels channels;
    private final Sittings sittings;
    private final ObjectHeads heads;
    private final JourneyFit journeys;

    VerbFit(Scene scene, FrameLexicon lexicon, Goals goals) {
        this.scene = scene;
        this.text = scene.text();
        this.lexicon = lexicon;
        this.goals = goals;
        this.channels = new Channels(text);
        this.sittings = new Sittings(text);
        this.heads = new ObjectHeads(scene, lexicon);
        this.journeys = new JourneyFit(scene, heads, goals);
    }

    /** "The two ministers met", "arrived here". */
    boolean alone(VerbParts parts, EngagementVerb verb) {
        if (verb.object() == ObjectSort.PLACE) {
            return journeys.alone(parts, verb);
        }
        boolean meets = verb.kind() == EngagementKind.MEETING || parts.clause().verb().isFinite();
        boolean mutual = sittings.isMutual(parts, verb);
        if (verb.kind() == EngagementKind.PHONE_CALL
                && !(mutual && verb.links().contains(""))
                && !sittings.isLongTalk(parts, verb)
                && !channels.isRemote(parts.clause())) {
            return false; // "the two spoke at a rally"
        }
        if (!verb.objectMayLack() && !mutual || parts.clause().verb().passive() || !meets) {
            return false;
        }
        if (sittings.lacksMeasure(parts, verb)) {
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
                    (object.hasPerson() || heads.has(object, ObjectSort.DELEGATION))
                            && (isWelcomedBy(parts)
                                    || parts.subject().stream().anyMatch(Argument::hasParty)
                                            && arrives(parts));
            case ENVOY ->
                    parts.subject().stream().anyMatch(Argument::hasParty)
                            && (heads.has(object, ObjectSort.ENVOY)
                                    || object.hasPerson() && envoy(object));
            case PLACE -> journeys.fits(parts, verb, object);
            case TEXT, RITE, RATIFICATION, PROTEST, WORK, MECHANISM ->
                    isRendered(parts, verb)
                            && (heads.has(object.first(), parts.extended(object), verb.object())
                                    || isItSigned(parts, verb, object));
        };
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

    private static boolean hasLink(VerbParts parts, String link) {
        return parts.behind().stream().anyMatch(argument -> argument.link().equals(link));
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
        if (sittings.needsMeasure(verb) && !(sittings.isMeasured(parts) && faces(parts, object))) {
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
                        || heads.has(object, ObjectSort.DELEGATION)
                        || heads.has(object, ObjectSort.ENVOY);
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
        return faces(parts, object) && !parts.clause().verb().passive() && !hasLink(parts, "as");
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

    /** The kind of engagement that the verb tells here, by phone or video or in person. */
    EngagementKind kind(EngagementVerb verb, VerbParts parts) {
        boolean faceToFace = sittings.isLongTalk(parts, verb) && !channels.isRemote(parts.clause());
        return faceToFace ? EngagementKind.TALKS : channels.kind(verb, parts.clause());
    }
}
