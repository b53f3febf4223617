package org.readout.extract.engagement.telling;

import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.Role;
import org.readout.model.SentencedText;

/** "Informed her colleague by telephone": whatever is said by telephone is said in a call. */
final class PhoneTellings {
    private static final WordSet PHONES = WordSet.of("phone", "telephone");
    private static final WordSet BY = WordSet.of("by", "over", "on", "via", "per");
    private static final WordSet LINKS = WordSet.of("", "with", "to");

    private final Scene scene;
    private final SentencedText text;
    private final ArgumentReader arguments;
    private final VerbPartsReader reader;

    PhoneTellings(Scene scene, ArgumentReader arguments) {
        this.scene = scene;
        this.text = scene.text();
        this.arguments = arguments;
        this.reader = new VerbPartsReader(scene, arguments);
    }

    /** What the clause tells of a call, or null. */
    @Nullable Telling read(SentenceView view, Clause clause) {
        boolean told =
                clause.verb().isFinite()
                        && !clause.verb().passive()
                        && !clause.verb().negated()
                        && clause.verb().modal() == null
                        && isByPhone(clause);
        if (!told) {
            return null;
        }
        Telling telling =
                new Telling(
                        EngagementKind.PHONE_CALL,
                        view,
                        clause.verb().head(),
                        clause.verb().first(),
                        clause.verb().end());
        for (Argument argument : reader.subject(view, clause)) {
            takePersons(telling, argument);
        }
        int callers = telling.parts.size();
        for (Argument argument : arguments.read(view, clause, clause.verb().end(), clause.end())) {
            if (LINKS.contains(argument.link())) {
                takePersons(telling, argument);
            }
        }
        boolean across =
                callers > 0
                        && telling.parts.size() > callers
                        && telling.parts.stream()
                                        .flatMap(part -> scene.cast().sideOf(part.actor()).stream())
                                        .distinct()
                                        .count()
                                >= 2;
        return across ? telling : null;
    }

    private static void takePersons(Telling telling, Argument argument) {
        argument.actors().stream()
                .filter(Actor.Individual.class::isInstance)
                .forEach(actor -> telling.take(actor, Role.ATTENDEE));
    }

    private boolean isByPhone(Clause clause) {
        for (int at = clause.verb().end() + 1; at < clause.end(); at++) {
            if (PHONES.contains(text, at)
                    && (BY.contains(text, at - 1)
                            || text.is(at - 1, "the") && BY.contains(text, at - 2))) {
                return true;
            }
        }
        return false;
    }
}
