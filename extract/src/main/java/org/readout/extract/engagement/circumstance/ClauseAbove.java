package org.readout.extract.engagement.circumstance;

import java.util.Optional;
import org.readout.extract.date.DateMention;
import org.readout.extract.engagement.scene.Cities;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.SentencedText;

/** The clause that another hangs on, where it tells when and where the other's engagement is. */
final class ClauseAbove {
    private static final WordSet ON_THE_WAY =
            WordSet.of(
                    "arrive", "land", "fly", "come", "travel", "go", "visit", "head", "return",
                    "journey", "depart", "leave");

    /** A day or a city before the subject has no more words. */
    private static final int OPENING = 8;

    private static final WordSet DURING = WordSet.of("during", "in", "at", "of");

    private ClauseAbove() {}

    /** "Flies to Lima in March, where he will lecture": the clause above tells when and where. */
    static void read(Scene scene, Telling telling) {
        Optional<Clause> own = telling.view.clauseAt(telling.anchor);
        Optional<Clause> parent = own.flatMap(telling.view::parent);
        if (parent.isEmpty()
                || telling.weight != Weight.CLAIM
                || own.get().kind() == ClauseKind.COMPLEMENT) {
            return;
        }
        boolean where = isThere(scene.text(), own.get().first());
        boolean purpose =
                own.get().kind() == ClauseKind.INFINITIVE
                        || own.get().kind() == ClauseKind.PARTICIPIAL;
        if (!where && !purpose) {
            return;
        }
        int first = opening(scene, telling, parent.get().first());
        int end = Math.max(first, Math.min(parent.get().end(), own.get().first()));
        if (telling.date == null) {
            for (DateMention date : scene.dates().within(first, end)) {
                telling.date = TellingDays.shaped(scene, telling, date);
            }
        }
        boolean journey = own.get().kind() == ClauseKind.INFINITIVE && isOnTheWay(parent.get());
        Cities cities = new Cities(scene);
        if (telling.place == null && (where || journey)) {
            for (int at = first; at < end; at++) {
                Optional<Cities.Found> city = cities.at(at, end);
                if (city.isPresent()) {
                    telling.place = city.get().place();
                }
            }
        }
    }

    /** "On Friday he was in Lima, where ...": the words before the subject are the clause's too. */
    private static int opening(Scene scene, Telling telling, int clauseFirst) {
        int first = clauseFirst;
        while (first > telling.view.first()
                && clauseFirst - first < OPENING
                && !scene.text().is(first - 1, ";")) {
            first--;
        }
        for (Clause other : telling.view.clauses()) {
            if (other.verb().end() <= clauseFirst) {
                first = Math.max(first, other.verb().end());
            }
        }
        return Math.min(first, clauseFirst);
    }

    /** "Where she met B", "during which they signed it": in the course of what is told above. */
    private static boolean isThere(SentencedText text, int first) {
        int relative = text.is(first, "which") ? first : first + 1;
        return text.is(first, "where")
                || text.is(first, "when")
                || text.is(relative, "which") && DURING.contains(text, relative - 1);
    }

    /** "Came to Lima for a meeting". */
    static boolean isOnTheWay(Clause clause) {
        return ON_THE_WAY.contains(clause.verb().lemma());
    }
}
