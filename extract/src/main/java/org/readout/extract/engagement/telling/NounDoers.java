package org.readout.extract.engagement.telling;

import java.util.ArrayList;
import java.util.List;
import org.readout.extract.engagement.frame.Force;
import org.readout.extract.engagement.frame.Governor.Relation;
import org.readout.extract.engagement.frame.Manner;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Actor;
import org.readout.model.EngagementStatus;
import org.readout.model.Role;
import org.readout.model.SentencedText;

/**
 * Who takes part in the engagement that a noun names because of the verb it hangs on: its subject,
 * those it speaks to, those present.
 */
final class NounDoers {
    private static final WordSet OPENINGS =
            WordSet.of("at", "during", "in", "after", "following", "from", "over");

    private static final WordSet TRAVELLING = WordSet.of("on", "after", "during", "for");

    private final Scene scene;
    private final SentencedText text;
    private final ArgumentReader arguments;
    private final NounKinds kinds;
    private final Goals goals;

    NounDoers(Scene scene, ArgumentReader arguments, NounKinds kinds) {
        this.scene = scene;
        this.text = scene.text();
        this.arguments = arguments;
        this.kinds = kinds;
        this.goals = new Goals(scene);
    }

    /** Those whom the verb and the rest of the clause add. */
    void read(FoundNoun found, Telling telling) {
        doers(found, telling);
        bystander(found, telling);
        presence(found, telling);
    }

    /**
     * The subject of the verb that has the engagement as its object, and the persons the verb gives
     * it to.
     */
    private void doers(FoundNoun found, Telling telling) {
        Clause clause = found.governor().clause();
        Force force = found.governor().force();
        if (clause == null
                || force == null
                || found.governor().relation() != Relation.OBJECT
                || !clause.hasSubject()) {
            return;
        }
        boolean given = clause.verb().passive() && (force == Force.SEND || force == Force.HAND);
        Role role =
                kinds.isPersonalCall(found)
                        ? Role.GUEST
                        : given ? Role.RECIPIENT : NounRoles.doerRole(found.noun(), force);
        if (role == null) {
            return;
        }
        boolean written =
                found.noun().manner() == Manner.LETTER
                        && force == Force.HAND
                        && telling.parts.stream().anyMatch(part -> part.role() == Role.SENDER);
        String capacity =
                force != Force.CHAIR
                        ? null
                        : clause.verb().lemma().startsWith("co") ? "co-chair" : "chair";
        boolean agreed =
                clause.verb().form() == VerbForm.INFINITIVE
                        || clause.verb().form() == VerbForm.BARE
                                && found.view()
                                        .parent(clause)
                                        .filter(above -> above.verb().form() == VerbForm.PAST)
                                        .isPresent()
                        || clause.verb().form() == VerbForm.GERUND;
        for (int at = clause.subjectFirst(); at < clause.subjectEnd(); at++) {
            PossessorWords.sides(scene, at).forEach(telling::takeSide);
        }
        for (Argument argument :
                arguments.read(found.view(), null, clause.subjectFirst(), clause.subjectEnd())) {
            if (argument.link().equals("of")
                    && argument.hasParty()
                    && !argument.hasPerson()
                    && !telling.parts.isEmpty()) {
                continue;
            }
            if (written) {
                continue;
            }
            if (agreed && telling.status == EngagementStatus.PLANNED) {
                // those who agree on a next session are not yet those who will sit in it
                argument.actors()
                        .forEach(actor -> scene.cast().sideOf(actor).ifPresent(telling::takeSide));
            } else {
                argument.actors().forEach(actor -> telling.take(actor, role, capacity));
                argument.sides().forEach(telling::takeSide);
            }
        }
        List<Argument> between =
                arguments.read(found.view(), clause, clause.verb().end(), found.phraseFirst());
        if (found.noun().manner() == Manner.LETTER) {
            between.forEach(
                    argument ->
                            argument.actors()
                                    .forEach(actor -> telling.take(actor, Role.RECIPIENT)));
        } else if (found.noun().manner() == Manner.JOURNEY && force == Force.PAY) {
            // "paid Peru a visit"
            between.forEach(argument -> goals.take(telling, argument.first(), argument.end()));
        }
    }

    /** "Opened in the presence of the king". */
    private void presence(FoundNoun found, Telling telling) {
        if (found.noun().manner() != Manner.RITE && found.noun().manner() != Manner.SIGNING) {
            return;
        }
        for (int at = found.end(); at + 1 < found.view().end(); at++) {
            if (text.is(at, "presence") && text.is(at + 1, "of")) {
                for (Argument argument :
                        arguments.read(
                                found.view(),
                                found.governor().clause(),
                                at + 2,
                                found.view().end())) {
                    if (argument.link().isEmpty() || argument.link().equals("of")) {
                        argument.actors().forEach(actor -> telling.take(actor, Role.ATTENDEE));
                    }
                }
            }
        }
    }

    /**
     * "Said after talks with B", "is on a visit to Peru": the subject takes part, though another
     * verb has it.
     */
    private void bystander(FoundNoun found, Telling telling) {
        Clause clause = found.governor().clause();
        if (clause == null
                || !clause.hasSubject()
                || found.governor().relation() != Relation.OBLIQUE
                || found.governor().force() != null) {
            return;
        }
        invited(found, telling, clause);
        boolean journey =
                found.noun().manner() == Manner.JOURNEY
                                && !telling.definite
                                && TRAVELLING.contains(
                                        text.folded(Math.max(0, found.phraseFirst() - 1)))
                        || found.noun().manner() == Manner.JOURNEY
                                && found.end() <= clause.verb().first()
                                && (text.is(found.phraseFirst(), "his")
                                        || text.is(found.phraseFirst(), "her"));
        if (found.noun().manner() == Manner.LETTER) {
            correspond(found, telling, clause);
            return;
        }
        boolean encounter =
                (found.noun().manner() == Manner.ENCOUNTER
                                || found.noun().manner() == Manner.CALL
                                || found.noun().manner() == Manner.SITTING
                                || found.noun().manner() == Manner.RITE
                                        && text.is(found.end(), "with"))
                        && (telling.parts.size() == 1
                                || telling.parts.isEmpty()
                                        && OPENINGS.contains(
                                                text.folded(Math.max(0, found.phraseFirst() - 1))))
                        && (!telling.definite || isWithOne(found, telling));
        if (journey && telling.parts.isEmpty() || encounter) {
            for (Argument argument :
                    arguments.read(
                            found.view(), null, clause.subjectFirst(), clause.subjectEnd())) {
                argument.actors().stream()
                        .filter(Actor.Individual.class::isInstance)
                        .filter(actor -> !journey || !isAtHome(actor, telling))
                        .forEach(
                                actor -> telling.take(actor, journey ? Role.GUEST : Role.ATTENDEE));
            }
            if (!journey && telling.parts.size() == 1) {
                // "in a call, A told B that ...", "A told B during talks": both were on the line
                boolean called = telling.parts.getFirst().role() == Role.RECIPIENT;
                Role other = called ? Role.CALLER : Role.ATTENDEE; // "told in a call to B"
                int end = found.isOpening() ? clause.end() : found.phraseFirst();
                boolean opens = found.end() <= clause.verb().first();
                arguments
                        .read(found.view(), clause, clause.verb().end(), opens ? clause.end() : end)
                        .stream()
                        .filter(
                                argument ->
                                        argument.link().isEmpty()
                                                || argument.link().equals("with")
                                                || found.noun().manner() == Manner.CALL
                                                        && argument.link().equals("to")
                                                || clause.verb().passive()
                                                        && argument.link().equals("by"))
                        .limit(1)
                        .forEach(
                                argument ->
                                        argument.actors().stream()
                                                .filter(Actor.Individual.class::isInstance)
                                                .forEach(actor -> telling.take(actor, other)));
            }
        }
    }

    /** "During the meeting with the president, the minister stressed": hers, though "the" one. */
    private boolean isWithOne(FoundNoun found, Telling telling) {
        return found.isOpening() && telling.parts.size() == 1 && text.is(found.end(), "with");
    }

    /** Nobody is on a visit to his own state. */
    private boolean isAtHome(Actor actor, Telling telling) {
        return telling.goal != null
                && scene.cast().sideOf(actor).filter(telling.goal::equals).isPresent();
    }

    /** "Invited B to a meeting": both would be there. */
    private void invited(FoundNoun found, Telling telling, Clause clause) {
        boolean encounter =
                found.noun().manner() == Manner.ENCOUNTER
                        || found.noun().manner() == Manner.SITTING;
        if (!encounter
                || !telling.parts.isEmpty()
                || !clause.verb().lemma().equals("invite")
                || !text.is(found.phraseFirst() - 1, "to")) {
            return;
        }
        List<Argument> both =
                new ArrayList<>(
                        arguments.read(
                                found.view(), null, clause.subjectFirst(), clause.subjectEnd()));
        both.addAll(arguments.read(found.view(), clause, clause.verb().end(), found.phraseFirst()));
        for (Argument argument : both) {
            if (argument.link().isEmpty()) {
                argument.actors().stream()
                        .filter(Actor.Individual.class::isInstance)
                        .forEach(actor -> telling.take(actor, Role.ATTENDEE));
            }
        }
    }

    /** "In a letter to B, A asked", "A congratulated B in a message". */
    private void correspond(FoundNoun found, Telling telling, Clause clause) {
        boolean in =
                text.is(found.phraseFirst() - 1, "in")
                        || text.is(found.phraseFirst() - 1, "by")
                        || text.is(found.phraseFirst() - 1, "through");
        if (!in
                || telling.definite
                || telling.parts.stream().anyMatch(part -> part.role() == Role.SENDER)) {
            return;
        }
        for (Argument argument :
                arguments.read(found.view(), null, clause.subjectFirst(), clause.subjectEnd())) {
            argument.actors().forEach(actor -> telling.take(actor, Role.SENDER));
        }
        if (telling.parts.stream().noneMatch(part -> part.role() == Role.RECIPIENT)) {
            arguments.read(found.view(), clause, clause.verb().end(), clause.end()).stream()
                    .filter(argument -> argument.link().isEmpty() && argument.hasPerson())
                    .limit(1)
                    .forEach(
                            argument ->
                                    argument.actors()
                                            .forEach(actor -> telling.take(actor, Role.RECIPIENT)));
        }
    }
}
