package org.readout.extract.engagement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.Governor.Relation;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Actor;
import org.readout.model.EngagementStatus;
import org.readout.model.Role;
import org.readout.model.SentencedText;

/**
 * Who takes part in the engagement that a noun names: possessors, phrases behind it, the subject of
 * its verb.
 */
final class NounParties {
    private static final WordSet BREAKS =
            WordSet.of(
                    "after",
                    "before",
                    "during",
                    "following",
                    "since",
                    "under",
                    "despite",
                    "amid",
                    "against",
                    "ahead",
                    "as",
                    "without",
                    "until",
                    "about",
                    "into",
                    "over",
                    "through",
                    "within",
                    "upon");
    private static final WordSet OPENINGS = WordSet.of("at", "during", "in", "after", "following", "from", "over");
    private static final WordSet TRAVELLING = WordSet.of("on", "after", "during", "for");
    private static final WordSet PLURAL_OWNERS = WordSet.of("their", "our");
    private final Scene scene;
    private final SentencedText text;
    private final FrameLexicon lexicon;
    private final ArgumentReader arguments;
    private final NounKinds kinds;
    private final Goals goals;

    NounParties(Scene scene, FrameLexicon lexicon, ArgumentReader arguments, NounKinds kinds) {
        this.scene = scene;
        this.text = scene.text();
        this.lexicon = lexicon;
        this.arguments = arguments;
        this.kinds = kinds;
        this.goals = new Goals(scene);
    }

    /** Those whom the noun's own phrase names. */
    void named(FoundNoun found, Telling telling) {
        possessors(found, telling);
        if (text.is(found.end(), "of")) {
            joinedSides(found, telling);
        }
        arguments(found, telling);
    }

    /** Those whom the verb and the rest of the clause add. */
    void added(FoundNoun found, Telling telling) {
        doers(found, telling);
        bystander(found, telling);
        presence(found, telling);
        formats(found, telling);
    }

    private void possessors(FoundNoun found, Telling telling) {
        List<Argument> before =
                arguments.read(found.view(), null, found.phraseFirst(), found.first());
        Role role =
                found.noun().manner() == Manner.JOURNEY
                        ? Role.GUEST
                        : found.noun().manner() == Manner.LETTER ? Role.SENDER : Role.ATTENDEE;
        for (Argument argument : before) {
            argument.actors().forEach(actor -> telling.take(actor, role));
            argument.owners().forEach(actor -> telling.take(actor, role));
            argument.sides().forEach(telling::takeSide);
        }
        if (PLURAL_OWNERS.contains(text.folded(found.phraseFirst()))) {
            owners(found).forEach(actor -> telling.take(actor, role));
        }
        for (int at = found.phraseFirst(); at < found.first(); at++) {
            PossessorWords.sides(scene, at).forEach(telling::takeSide);
        }
    }

    /** Whose "their" is: the subject's, where it is several. */
    private List<Actor> owners(FoundNoun found) {
        Clause clause = found.governor().clause();
        if (clause == null
                || !clause.hasSubject()
                || found.governor().relation() == Relation.SUBJECT) {
            return List.of();
        }
        List<Actor> actors =
                arguments
                        .read(found.view(), null, clause.subjectFirst(), clause.subjectEnd())
                        .stream()
                        .flatMap(argument -> argument.actors().stream())
                        .toList();
        return actors.size() >= 2 ? actors : List.of();
    }

    private void arguments(FoundNoun found, Telling telling) {
        Clause clause = found.governor().clause();
        int end = found.view().end();
        if (clause != null) {
            end =
                    found.governor().relation() == Relation.SUBJECT
                            ? Math.max(found.end(), clause.verb().first())
                            : Math.max(found.end(), clause.end());
            // "in a letter to A, B asked": the subject is no addressee
            end = clause.subjectFirst() >= found.end() ? Math.min(end, clause.subjectFirst()) : end;
        }
        for (Argument argument : arguments.read(found.view(), clause, found.end(), end)) {
            if (BREAKS.contains(argument.link())) {
                break;
            }
            take(found, telling, argument);
        }
        if (found.governor().relation() == Relation.SUBJECT && clause != null) {
            for (Argument argument :
                    arguments.read(found.view(), clause, clause.verb().end(), clause.end())) {
                if (argument.link().equals("between")
                        || argument.link().equals("with")
                        || argument.link().equals("from")
                        || argument.link().equals("by")
                        || found.noun().manner() == Manner.LETTER
                                && argument.link().equals("to")) {
                    take(found, telling, argument);
                }
            }
        }
    }

    private void take(FoundNoun found, Telling telling, Argument argument) {
        Manner manner = found.noun().manner();
        boolean called =
                kinds.isPersonalCall(found) && argument.link().equals("on")
                        || kinds.isVisitToPerson(found) && argument.link().equals("to");
        Role role =
                called
                        ? Role.HOST
                        : NounRoles.role(manner, found.noun().kind(), argument.link());
        boolean tourOf = argument.link().isEmpty() && text.is(found.head(), "of");
        if (manner == Manner.JOURNEY
                && !called
                && (argument.link().equals("to") || argument.link().equals("in") || tourOf)) {
            goals.take(telling, argument.first(), argument.end());
            return;
        }
        if (role != null) {
            argument.actors().forEach(actor -> telling.take(actor, role, chaired(argument)));
            if (!argument.hasPerson()) {
                argument.sides().forEach(telling::takeSide);
            }
        }
    }

    private void joinedSides(FoundNoun found, Telling telling) {
        for (int at = found.end(); at < Math.min(found.view().end(), found.end() + 8); at++) {
            PossessorWords.sides(scene, at).forEach(telling::takeSide);
        }
    }

    private @Nullable String chaired(Argument argument) {
        return argument.link().equals("by")
                        && argument.first() >= 2
                        && text.is(argument.first() - 2, "co-chaired")
                ? "co-chair"
                : null;
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

    /** "The G20 summit": the format stands among the sides. */
    private void formats(FoundNoun found, Telling telling) {
        boolean gathering =
                found.noun().manner() == Manner.GATHERING
                        || found.noun().manner() == Manner.SITTING;
        for (int at = found.phraseFirst();
                gathering && at < Math.min(found.view().end(), found.end() + 5);
                at++) {
            if (at < found.first() || at > found.end()) {
                lexicon.formatAt(text, at, found.view().end()).ifPresent(telling::takeSide);
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
                                || found.noun().manner() == Manner.SITTING)
                        && (telling.parts.size() == 1
                                || telling.parts.isEmpty()
                                        && OPENINGS.contains(
                                                text.folded(Math.max(0, found.phraseFirst() - 1))))
                        && !telling.definite;
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
                int end = found.isOpening() ? clause.end() : found.phraseFirst();
                boolean opens = found.end() <= clause.verb().first();
                arguments
                        .read(
                                found.view(),
                                clause,
                                clause.verb().end(),
                                opens ? clause.end() : end)
                        .stream()
                        .filter(
                                argument ->
                                        argument.link().isEmpty() || argument.link().equals("with"))
                        .limit(1)
                        .forEach(
                                argument ->
                                        argument.actors().stream()
                                                .filter(Actor.Individual.class::isInstance)
                                                .forEach(
                                                        actor ->
                                                                telling.take(
                                                                        actor, Role.ATTENDEE)));
            }
        }
    }

    /** Nobody is on a visit to his own state. */
    private boolean isAtHome(Actor actor, Telling telling) {
        return telling.goal != null
                && scene.cast().sideOf(actor).filter(telling.goal::equals).isPresent();
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
