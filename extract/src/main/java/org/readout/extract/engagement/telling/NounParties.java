package org.readout.extract.engagement.telling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.frame.Force;
import org.readout.extract.engagement.frame.FrameLexicon;
import org.readout.extract.engagement.frame.Governor.Relation;
import org.readout.extract.engagement.frame.Manner;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.grammar.Clause;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Mention;
import org.readout.extract.name.MentionKind;
import org.readout.extract.place.Place;
import org.readout.model.Actor;
import org.readout.model.Placed;
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
    private static final WordSet PLURAL_OWNERS = WordSet.of("their", "our");

    private final Scene scene;
    private final SentencedText text;
    private final FrameLexicon lexicon;
    private final ArgumentReader arguments;
    private final NounKinds kinds;
    private final Goals goals;
    private final NounDoers doers;

    NounParties(Scene scene, FrameLexicon lexicon, ArgumentReader arguments, NounKinds kinds) {
        this.scene = scene;
        this.text = scene.text();
        this.lexicon = lexicon;
        this.arguments = arguments;
        this.kinds = kinds;
        this.goals = new Goals(scene);
        this.doers = new NounDoers(scene, arguments, kinds);
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
        doers.read(found, telling);
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
            if (isSeat(found, telling)) {
                break; // "the Paris conference": where it was, not whose
            }
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

    /** Whether a gathering is called by the city where it meets, which then is its place. */
    private boolean isSeat(FoundNoun found, Telling telling) {
        if (found.noun().manner() != Manner.GATHERING) {
            return false;
        }
        for (int at = found.phraseFirst(); at < found.first(); at++) {
            Mention mention = scene.mentionAt(at, found.first());
            PhraseTable.Match<Place> city = scene.places().cityAt(text, at, found.first());
            if (mention != null
                    && mention.kind() == MentionKind.CAPITAL
                    && city != null
                    && !text.word(city.end()).isClitic()) {
                telling.place =
                        new Placed(city.value().name(), text.quote(city.first(), city.end()));
                return true;
            }
        }
        return false;
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
            telling.unnamed |= argument.link().equals("by") && !argument.hasPerson();
            take(found, telling, argument);
        }
        boolean held =
                clause != null
                        && found.governor().relation() == Relation.OBJECT
                        && clause.first() > found.head(); // "the call which she held with B"
        boolean subject = found.governor().relation() == Relation.SUBJECT;
        if (clause != null && (held || subject)) {
            for (Argument argument :
                    arguments.read(found.view(), clause, clause.verb().end(), clause.end())) {
                if (argument.link().equals("between")
                        || argument.link().equals("with")
                        || argument.link().equals("from")
                        || argument.link().equals("by")
                        || found.noun().manner() == Manner.RITE
                                && (argument.link().equals("in") || argument.link().equals("for"))
                        || found.noun().manner() == Manner.LETTER && argument.link().equals("to")) {
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
                called ? Role.HOST : NounRoles.role(manner, found.noun().kind(), argument.link());
        if (found.governor().force() == Force.ATTEND && argument.link().equals("by")) {
            argument.actors().stream()
                    .filter(Actor.Individual.class::isInstance)
                    .forEach(actor -> telling.take(actor, Role.ATTENDEE));
            return; // "the ceremony was attended by A"
        }
        boolean honour =
                manner == Manner.RITE
                        && argument.link().equals("in")
                        && (text.is(argument.end() - 1, "honour")
                                || text.is(argument.end() - 1, "honor"));
        if (honour) {
            argument.owners().forEach(actor -> telling.take(actor, Role.GUEST));
            return;
        }
        boolean tourOf =
                argument.link().equals("of")
                        && (text.is(found.head(), "tour") || text.is(found.head(), "tours"));
        if (manner == Manner.JOURNEY
                && !called
                && (argument.link().equals("to") || argument.link().equals("in") || tourOf)) {
            goals.take(telling, argument.first(), argument.end());
            return;
        }
        if (role != null && !isInviting(argument)) {
            argument.actors().forEach(actor -> telling.take(actor, role, chaired(argument)));
            if (!argument.hasPerson()) {
                argument.sides().forEach(telling::takeSide);
            }
        }
    }

    /** "At the invitation of the king": he is no traveller. */
    private boolean isInviting(Argument argument) {
        return argument.link().equals("of") && text.is(argument.first() - 2, "invitation");
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
}
