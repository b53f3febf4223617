package org.readout.extract.engagement.telling;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.frame.StatusReader;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Role;
import org.readout.model.SentencedText;

/** "Went over the plan with her guest over lunch": whatever is done so is done at a meeting. */
final class MealTellings {
    private static final WordSet MEALS =
            WordSet.of(
                    "lunch",
                    "dinner",
                    "breakfast",
                    "supper",
                    "coffee",
                    "tea",
                    "luncheon",
                    "drinks",
                    "brunch");

    /** So many words may stand between "over" and the meal: "over a working lunch". */
    private static final int WORDS = 3;

    private final Scene scene;
    private final SentencedText text;
    private final StatusReader statuses;
    private final VerbPartsReader reader;

    MealTellings(Scene scene, StatusReader statuses, ArgumentReader arguments) {
        this.scene = scene;
        this.text = scene.text();
        this.statuses = statuses;
        this.reader = new VerbPartsReader(scene, arguments);
    }

    /** What the clause tells of a meeting at table, or null. */
    @Nullable Telling read(SentenceView view, Clause clause) {
        if (clause.verb().passive() || !isAtTable(clause)) {
            return null;
        }
        Optional<EngagementStatus> status = statuses.of(view, clause).status();
        if (status.isEmpty()) {
            return null;
        }
        VerbParts parts = reader.read(view, clause);
        Telling telling =
                new Telling(
                        EngagementKind.MEETING,
                        view,
                        clause.verb().head(),
                        clause.verb().first(),
                        clause.verb().end());
        telling.status = status.get();
        parts.subject().forEach(argument -> takePersons(telling, argument));
        int own = telling.parts.size();
        parts.linked("with").forEach(argument -> takePersons(telling, argument));
        boolean company = own > 0 && (own >= 2 || telling.parts.size() > own);
        return company && sides(telling) >= 2 ? telling : null;
    }

    private boolean isAtTable(Clause clause) {
        for (int at = clause.verb().end(); at + 1 < clause.end(); at++) {
            if (text.is(at, "over")) {
                for (int word = at + 1; word <= Math.min(clause.end() - 1, at + WORDS); word++) {
                    if (MEALS.contains(text, word)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static void takePersons(Telling telling, Argument argument) {
        argument.actors().stream()
                .filter(Actor.Individual.class::isInstance)
                .forEach(actor -> telling.take(actor, Role.ATTENDEE));
    }

    private long sides(Telling telling) {
        List<Telling.Part> parts = telling.parts;
        return parts.stream()
                .flatMap(part -> scene.cast().sideOf(part.actor()).stream())
                .distinct()
                .count();
    }
}
