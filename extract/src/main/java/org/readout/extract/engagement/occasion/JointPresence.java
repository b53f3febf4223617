package org.readout.extract.engagement.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.engagement.telling.Argument;
import org.readout.extract.engagement.telling.ArgumentReader;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.VerbParts;
import org.readout.extract.engagement.telling.VerbPartsReader;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.Role;
import org.readout.model.SentencedText;

/**
 * Words by which a report lets two persons of different sides be in one room without saying that
 * they met: "told his visiting counterpart B", "speaking alongside B", "at a joint press conference
 * with B".
 */
final class JointPresence {
    private static final WordSet TELLING = WordSet.of("tell", "assure", "brief", "inform");
    private static final WordSet CUES =
            WordSet.of(
                    "alongside",
                    "beside",
                    "flanked",
                    "next",
                    "side",
                    "conference",
                    "conferences",
                    "briefing",
                    "appearance");
    private static final WordSet BESIDE = WordSet.of("alongside", "beside");
    private static final WordSet PRESS = WordSet.of("press", "news", "media");
    private static final WordSet CONFERENCES =
            WordSet.of("conference", "conferences", "briefing", "appearance");

    private final Scene scene;
    private final SentencedText text;
    private final VerbPartsReader reader;

    JointPresence(Scene scene, ArgumentReader arguments) {
        this.scene = scene;
        this.text = scene.text();
        this.reader = new VerbPartsReader(scene, arguments);
    }

    /** What the sentence tells of two persons who stood or spoke together. */
    List<Telling> read(SentenceView view) {
        List<Telling> found = new ArrayList<>();
        for (Clause clause : view.clauses()) {
            Telling told = told(view, clause);
            if (told != null) {
                found.add(told);
            }
        }
        for (int at = view.first(); at < view.end(); at++) {
            if (!CUES.contains(text, at)) {
                continue; // nearly every word
            }
            int partner = partner(view, at);
            Telling beside = partner < 0 ? null : beside(view, at, partner);
            if (beside != null) {
                found.add(beside);
            }
        }
        return found;
    }

    private @Nullable Telling told(SentenceView view, Clause clause) {
        boolean tells =
                clause.verb().form() == VerbForm.PAST
                        && TELLING.contains(clause.verb().lemma())
                        && !clause.verb().negated()
                        && !clause.verb().passive()
                        && clause.hasSubject();
        if (!tells) {
            return null;
        }
        Telling telling = telling(view, clause, clause.verb().head());
        VerbParts parts = reader.read(view, clause);
        parts.behind().stream()
                .limit(1)
                .filter(argument -> argument.link().isEmpty())
                .forEach(argument -> takePersons(telling, argument));
        return telling.parts.isEmpty() ? null : across(telling, parts.subject());
    }

    private @Nullable Telling beside(SentenceView view, int cue, int partner) {
        Mention mention = scene.mentionAt(partner, view.end());
        Clause clause = view.clauseAt(cue).or(() -> firstMain(view, cue)).orElse(null);
        if (mention == null || !mention.isPerson() || clause == null || clause.verb().negated()) {
            return null;
        }
        Telling telling = telling(view, clause, cue);
        telling.take(mention.actor(), Role.ATTENDEE);
        return across(telling, reader.subject(view, clause));
    }

    private static Optional<Clause> firstMain(SentenceView view, int cue) {
        return view.clauses().stream()
                .filter(clause -> clause.kind() == ClauseKind.MAIN && clause.first() > cue)
                .findFirst();
    }

    /** Where the one stands beside whom somebody speaks, or -1. */
    private int partner(SentenceView view, int at) {
        if (BESIDE.contains(text, at)) {
            return at + 1;
        }
        if (text.is(at, "flanked") && text.is(at + 1, "by")
                || text.is(at, "next") && text.is(at + 1, "to")
                || text.is(at, "side") && text.is(at - 1, "by") && text.is(at + 2, "with")) {
            return at + 2;
        }
        boolean press =
                CONFERENCES.contains(text, at)
                        && (text.is(at - 1, "joint")
                                || PRESS.contains(text, Math.max(0, at - 1))
                                        && text.is(at - 2, "joint"))
                        && text.is(at + 1, "with");
        return press && at + 2 < view.end() ? at + 2 : -1;
    }

    private Telling telling(SentenceView view, Clause clause, int anchor) {
        return new Telling(
                EngagementKind.MEETING,
                view,
                anchor,
                Math.min(anchor, clause.verb().first()),
                Math.max(anchor + 1, clause.verb().end()));
    }

    /** The telling, if persons of two sides are in it once the subject's are added. */
    private @Nullable Telling across(Telling telling, List<Argument> subject) {
        int partners = telling.parts.size();
        subject.forEach(argument -> takePersons(telling, argument));
        boolean known =
                telling.parts.size() > partners
                        && telling.parts.stream()
                                .allMatch(part -> scene.cast().sideOf(part.actor()).isPresent());
        long sides =
                telling.parts.stream()
                        .flatMap(part -> scene.cast().sideOf(part.actor()).stream())
                        .distinct()
                        .count();
        return known && sides >= 2 ? telling : null;
    }

    private static void takePersons(Telling telling, Argument argument) {
        argument.actors().stream()
                .filter(Actor.Individual.class::isInstance)
                .forEach(actor -> telling.take(actor, Role.ATTENDEE));
    }
}
