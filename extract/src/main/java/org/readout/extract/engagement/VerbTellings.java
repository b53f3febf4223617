package org.readout.extract.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.EngagementStatus;
import org.readout.model.Role;
import org.readout.model.SentencedText;

/** Engagements that a verb tells: "met with", "received", "arrived in", "signed". */
final class VerbTellings {
    private static final WordSet AWAY =
            WordSet.of(
                    "after",
                    "before",
                    "during",
                    "following",
                    "ahead",
                    "about",
                    "against",
                    "as",
                    "since",
                    "until");
    private static final Set<ObjectSort> THINGS =
            Set.of(
                    ObjectSort.TEXT,
                    ObjectSort.RITE,
                    ObjectSort.RATIFICATION,
                    ObjectSort.PROTEST,
                    ObjectSort.WORK);
    private final Scene scene;
    private final SentencedText text;
    private final FrameLexicon lexicon;
    private final StatusReader statuses;
    private final ArgumentReader arguments;
    private final VerbPartsReader reader;
    private final Goals goals;
    private final VerbFit fit;

    VerbTellings(
            Scene scene, FrameLexicon lexicon, StatusReader statuses, ArgumentReader arguments) {
        this.scene = scene;
        this.text = scene.text();
        this.lexicon = lexicon;
        this.statuses = statuses;
        this.arguments = arguments;
        this.reader = new VerbPartsReader(scene, arguments);
        this.goals = new Goals(scene);
        this.fit = new VerbFit(scene, lexicon, goals);
    }

    /**
     * What the verb tells beside its first telling: "met A on Monday and B on Tuesday" tells two
     * meetings.
     */
    List<Telling> others(Telling told, SentenceView view, Clause clause) {
        List<Telling> others = new ArrayList<>();
        VerbParts parts = reader.read(view, clause);
        for (Argument argument : parts.behind()) {
            if (!isDatedAnew(parts, argument) || told.parts.isEmpty()) {
                continue;
            }
            Telling other =
                    new Telling(told.kind, view, argument.first(), argument.first(), argument.end());
            other.status = told.status;
            other.opensAnew = true;
            Set<Actor> subject = new HashSet<>();
            parts.subject().forEach(doer -> subject.addAll(doer.actors()));
            told.parts.stream()
                    .filter(part -> subject.contains(part.actor()))
                    .forEach(part -> other.take(part.actor(), part.role()));
            Role role =
                    told.parts.stream()
                            .filter(part -> !subject.contains(part.actor()))
                            .map(Telling.Part::role)
                            .findFirst()
                            .orElse(Role.ATTENDEE);
            take(other, argument, role);
            others.add(other);
        }
        return others;
    }

    /** Whether another person stands behind a day of the first, with or without a day of his own. */
    private boolean isDatedAnew(VerbParts parts, Argument argument) {
        int before = argument.first() - 1;
        boolean joined = scene.is(before, Tag.COORDINATOR);
        int end = joined && text.is(before - 1, ",") ? before - 1 : before;
        return joined
                && argument.hasPerson()
                && argument.link().isEmpty()
                && scene.dates().within(Math.max(parts.view().first(), end - 6), end).stream()
                        .anyMatch(date -> date.end() == end)
                && !scene.dates().within(argument.first(), argument.first() + 40).isEmpty();
    }

    /** What the clause's own verb tells, or null. */
    @Nullable Telling read(SentenceView view, Clause clause) {
        String lemma = clause.verb().lemma();
        if (lemma.equals("be") && text.is(clause.verb().end(), "due")) {
            lemma = "due";
        }
        List<EngagementVerb> verbs =
                lexicon.verbs(lemma, text.folded(Math.min(clause.verb().end(), text.size() - 1)));
        Optional<EngagementStatus> status =
                verbs.isEmpty() ? Optional.empty() : statuses.of(view, clause).status();
        if (status.isEmpty()) {
            return null;
        }
        if (lemma.equals("call") && asks(view, clause)) {
            return null;
        }
        VerbParts parts = reader.read(view, clause);
        for (EngagementVerb verb : verbs) {
            Telling telling = tell(parts, verb);
            if (telling != null) {
                telling.status =
                        lemma.equals("due") || lemma.equals("expect")
                                ? EngagementStatus.PLANNED
                                : status.get();
                return telling;
            }
        }
        return null;
    }

    /** "Called on the other side to act" tells no call. */
    private boolean asks(SentenceView view, Clause clause) {
        if (text.is(clause.verb().end(), "in")) {
            return false; // "called in the ambassador to protest"
        }
        for (int at = clause.verb().end();
                text.is(clause.verb().end(), "on") && at < clause.end();
                at++) {
            if (scene.is(at, Tag.TO)) {
                return true;
            }
        }
        return view.clauses().stream()
                .anyMatch(
                        inner ->
                                inner.kind() == ClauseKind.INFINITIVE
                                        && inner.parent() == clause.index()
                                        && inner.verb().first() > clause.verb().end());
    }

    private @Nullable Telling tell(VerbParts parts, EngagementVerb verb) {
        // "the envoy was received by the president": the subject is the one received
        boolean swapped = parts.clause().verb().passive() && verb.links().contains("");
        Argument object = swapped ? parts.head() : object(parts, verb);
        if (object == null ? !fit.alone(parts, verb) : !fit.fits(parts, verb, object)) {
            return null;
        }
        Clause clause = parts.clause();
        if (THINGS.contains(verb.object()) && isIntent(parts.view(), clause)) {
            return null;
        }
        int first = swapped && object != null ? object.first() : clause.verb().first();
        Telling telling =
                new Telling(
                        fit.kind(verb, clause),
                        parts.view(),
                        clause.verb().head(),
                        first,
                        quoteEnd(parts, object, first));
        List<Argument> doers = swapped ? parts.linked("by") : parts.subject();
        if (VerbFit.SENDING.contains(verb.lemma())) {
            doers.forEach(
                    argument ->
                            argument.actors()
                                    .forEach(
                                            actor ->
                                                    scene.cast()
                                                            .sideOf(actor)
                                                            .ifPresent(telling::takeSide)));
        } else {
            doers.forEach(argument -> take(telling, argument, verb.subjectRole()));
        }
        if (object != null) {
            takeObject(telling, parts, verb, object);
        }
        takeCompany(telling, parts, verb, object);
        if (verb.lemma().equals("meet")) {
            for (int at = parts.clause().subjectFirst();
                    at >= 0 && at < parts.clause().subjectEnd();
                    at++) {
                lexicon.formatAt(text, at, parts.clause().subjectEnd())
                        .ifPresent(telling::takeSide);
            }
        }
        witnesses(telling, parts);
        if (verb.object() == ObjectSort.TEXT && clause.verb().form() == VerbForm.PARTICIPLE) {
            telling.weight =
                    telling.parts.isEmpty() ? Telling.Weight.POINTER : Telling.Weight.MENTION;
            telling.definite = true;
        }
        return telling;
    }

    /** "In the king's presence". */
    private void witnesses(Telling telling, VerbParts parts) {
        for (int at = parts.view().first(); at + 1 < parts.view().end(); at++) {
            if (text.is(at, "presence") && text.is(at + 1, "of")) {
                arguments.read(parts.view(), parts.clause(), at + 2, parts.view().end()).stream()
                        .filter(
                                argument ->
                                        argument.link().isEmpty() || argument.link().equals("of"))
                        .forEach(argument -> take(telling, argument, Role.ATTENDEE));
                return;
            }
        }
    }

    /** "Agreed to sign a treaty", "offered to open a consulate": a promise, not an occasion. */
    private static boolean isIntent(SentenceView view, Clause clause) {
        return switch (clause.verb().form()) {
            case INFINITIVE -> true;
            case BARE ->
                    view.parent(clause)
                                    .filter(parent -> parent.verb().form() == VerbForm.MODAL)
                                    .isEmpty()
                            && clause.verb().modal() == null;
            default -> false;
        };
    }

    private void takeObject(
            Telling telling, VerbParts parts, EngagementVerb verb, Argument object) {
        if (verb.object() == ObjectSort.PLACE) {
            goals.take(telling, object.first(), parts.extended(object));
        } else if (!THINGS.contains(verb.object())) {
            take(telling, object, verb.objectRole());
        }
    }

    private void takeCompany(
            Telling telling, VerbParts parts, EngagementVerb verb, @Nullable Argument object) {
        for (Argument argument : parts.behind()) {
            if (argument.equals(object)) {
                continue;
            }
            if (leadsClause(parts.view(), argument) || isDatedAnew(parts, argument)) {
                continue;
            }
            if (object != null
                    && argument.link().equals(object.link())
                    && argument.hasPerson()
                    && verb.object() == ObjectSort.PERSON
                    && (text.word(argument.first() - 1).isMark()
                            || scene.is(argument.first() - 1, Tag.COORDINATOR))) {
                take(telling, argument, verb.objectRole());
                continue;
            }
            boolean with =
                    argument.link().equals("with")
                            || argument.link().equals("alongside")
                            || argument.link().equals("between");
            if (with && verb.object() != ObjectSort.PLACE) {
                take(
                        telling,
                        argument,
                        verb.object() == ObjectSort.TEXT ? verb.subjectRole() : Role.ATTENDEE);
            } else if (argument.link().equals("to") && verb.object() == ObjectSort.RITE) {
                take(telling, argument, Role.HOST);
            } else if (verb.object() == ObjectSort.RITE
                    && verb.subjectRole() == Role.HOST
                    && (argument.link().equals("of") || argument.link().equals("from"))) {
                take(telling, argument, Role.GUEST);
            } else if (argument.link().equals("by")
                    && isLed(argument)
                    && verb.object() != ObjectSort.PLACE
                    && !THINGS.contains(verb.object())) {
                take(telling, argument, verb.objectRole());
            }
        }
    }

    /** "A delegation led by the speaker". */
    private boolean isLed(Argument argument) {
        return text.is(argument.first() - 2, "led") || text.is(argument.first() - 2, "headed");
    }

    /** "With the queen looking on": what she does, not whom one met. */
    private static boolean leadsClause(SentenceView view, Argument argument) {
        for (Clause clause : view.clauses()) {
            if (clause.subjectFirst() == argument.first()
                    && clause.kind() == ClauseKind.PARTICIPIAL
                    && clause.verb().form() == VerbForm.GERUND) {
                return true;
            }
        }
        return false;
    }

    /** "B, whom A received": the object stands before the clause. */
    private @Nullable Argument relativeObject(VerbParts parts, EngagementVerb verb) {
        Clause clause = parts.clause();
        int first = clause.first();
        String link = "";
        if (!text.is(first, "whom") && text.is(first + 1, "whom")) {
            link = text.folded(first++);
        }
        if (clause.kind() != ClauseKind.RELATIVE
                || !text.is(first, "whom")
                || !verb.links().contains(link)) {
            return null;
        }
        List<Mention> before = scene.cast().outermostWithin(parts.view().first(), first);
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention mention = before.get(i);
            if (mention.isPerson() && !text.word(mention.end()).isClitic()) {
                List<Argument> found =
                        arguments.read(parts.view(), null, mention.first(), mention.end());
                return found.isEmpty() ? null : found.getFirst();
            }
        }
        return null;
    }

    /** The object: the first phrase behind the verb with one of the verb's prepositions. */
    private @Nullable Argument object(VerbParts parts, EngagementVerb verb) {
        Argument relative = relativeObject(parts, verb);
        if (relative != null) {
            return relative;
        }
        for (Argument argument : parts.behind()) {
            // "speaking after a meeting with B" is not speaking with B
            if (!verb.links().contains(argument.link()) && AWAY.contains(argument.link())) {
                return null;
            }
            boolean link = verb.links().contains(argument.link());
            if (link
                    && (argument.hasParty()
                            || argument.head() >= 0
                            || verb.object() == ObjectSort.PLACE)) {
                return argument;
            }
        }
        return null;
    }

    private int quoteEnd(VerbParts parts, @Nullable Argument object, int first) {
        int end = Math.max(parts.clause().verb().end(), object == null ? 0 : object.end());
        while (end > first + 1
                && (text.word(end - 1).isMark() || scene.is(end - 1, Tag.COORDINATOR))) {
            end--;
        }
        return end;
    }

    private static void take(Telling telling, Argument argument, Role role) {
        for (Actor actor : argument.actors()) {
            telling.take(actor, role);
        }
        if (!argument.hasPerson()) {
            argument.sides().forEach(telling::takeSide);
        }
    }
}
