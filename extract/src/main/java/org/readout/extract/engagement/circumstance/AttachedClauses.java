package org.readout.extract.engagement.circumstance;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.date.DateMention;
import org.readout.extract.engagement.scene.Cities;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.model.EngagementKind;

/**
 * "Will attend the forum on shipping, to be held in Lima on Friday": the clause behind what one
 * goes to tells when and where.
 */
final class AttachedClauses {
    private static final Set<EngagementKind> GATHERINGS =
            Set.of(
                    EngagementKind.CONFERENCE,
                    EngagementKind.SUMMIT,
                    EngagementKind.SESSION,
                    EngagementKind.MEETING,
                    EngagementKind.TALKS,
                    EngagementKind.CEREMONY);

    /** So many words at most name what one goes to. */
    private static final int NAME = 30;

    private AttachedClauses() {}

    static void read(Scene scene, Telling telling) {
        boolean open = telling.date == null || telling.place == null;
        if (!open || telling.weight == Weight.POINTER || !GATHERINGS.contains(telling.kind)) {
            return;
        }
        Clause attached = attached(telling);
        if (attached == null) {
            return;
        }
        if (telling.date == null) {
            for (DateMention date : scene.dates().within(attached.first(), attached.end())) {
                if (telling.date == null && isOf(attached, telling, date.first())) {
                    telling.date = TellingDays.shaped(scene, telling, date);
                }
            }
        }
        Cities cities = new Cities(scene);
        for (int at = attached.verb().end(); at < attached.end() && telling.place == null; at++) {
            boolean where = scene.text().is(at, "in") || scene.text().is(at, "at");
            if (where && isOf(attached, telling, at)) {
                Optional<Cities.Found> city = cities.at(at + 1, attached.end());
                telling.place = city.map(Cities.Found::place).orElse(null);
            }
        }
    }

    /** Whether the token is the clause's own, not of one embedded in it. */
    private static boolean isOf(Clause clause, Telling telling, int token) {
        return telling.view
                .clauseAt(token)
                .filter(own -> own.index() == clause.index())
                .isPresent();
    }

    /** The first clause behind the telling's words if it tells that something is to be held. */
    private static @Nullable Clause attached(Telling telling) {
        for (Clause clause : telling.view.clauses()) {
            if (clause.verb().first() < telling.end) {
                continue;
            }
            boolean close = clause.verb().first() - telling.end < NAME;
            boolean held =
                    Reach.SETTING.contains(clause.verb().lemma())
                            && clause.verb().passive()
                            && (clause.kind() == ClauseKind.INFINITIVE
                                    || clause.kind() == ClauseKind.PARTICIPIAL
                                    || clause.kind() == ClauseKind.RELATIVE);
            return close && held ? clause : null;
        }
        return null;
    }
}
