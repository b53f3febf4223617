package org.readout.extract.engagement.telling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.frame.EngagementVerb;
import org.readout.extract.engagement.frame.ObjectSort;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.model.Actor;
import org.readout.model.Role;
import org.readout.model.SentencedText;

/**
 * Who else takes part in what a verb tells: with whom, led by whom, in whose presence, and whom
 * another day.
 */
final class VerbCompany {
    private final Scene scene;
    private final SentencedText text;
    private final ArgumentReader arguments;

    VerbCompany(Scene scene, ArgumentReader arguments) {
        this.scene = scene;
        this.text = scene.text();
        this.arguments = arguments;
    }

    /** Adds those whom the phrases behind the verb name beside its object. */
    void read(Telling telling, VerbParts parts, EngagementVerb verb, @Nullable Argument object) {
        takeCompany(telling, parts, verb, object);
        witnesses(telling, parts);
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
                    && !VerbTellings.THINGS.contains(verb.object())) {
                take(telling, argument, verb.objectRole());
            }
        }
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

    /**
     * What the verb tells beside its first telling: "met A on Monday and B on Tuesday" tells two
     * meetings.
     */
    List<Telling> others(Telling told, VerbParts parts) {
        List<Telling> others = new ArrayList<>();
        for (Argument argument : parts.behind()) {
            if (!isDatedAnew(parts, argument) || told.parts.isEmpty()) {
                continue;
            }
            Telling other =
                    new Telling(
                            told.kind,
                            told.view,
                            argument.first(),
                            argument.first(),
                            argument.end());
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

    /**
     * Whether another person stands behind a day of the first, with or without a day of his own.
     */
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

    /** Gives the persons of the phrase the role; states only where no person is named. */
    static void take(Telling telling, Argument argument, Role role) {
        for (Actor actor : argument.actors()) {
            telling.take(actor, role);
        }
        if (!argument.hasPerson()) {
            argument.sides().forEach(telling::takeSide);
        }
    }
}
