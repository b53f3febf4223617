package org.readout.extract.engagement;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.date.DateMention;
import org.readout.extract.engagement.Telling.Weight;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.place.Place;
import org.readout.model.CalendarDate;
import org.readout.model.EngagementKind;
import org.readout.model.Placed;
import org.readout.model.SentencedText;

/** When and where: the date, the city and the building that the words about an engagement give it. */
final class Circumstances {
    private final Set<String> venues = new HashSet<>();

    Circumstances(Lexicons lexicons) {
        lexicons.rows(Circumstances.class, "venue-words.en.tsv", "head", "example").forEach(row -> venues.add(row.cell(0)));
    }

    /** Fills in what the telling's own words say. */
    void read(Scene scene, Telling telling) {
        int[] reach = reach(telling);
        telling.date = date(scene, telling, reach[0], reach[1]);
        if (telling.kind != EngagementKind.PHONE_CALL && telling.kind != EngagementKind.VIDEO_CALL) {
            place(scene, telling, reach[0], reach[1]);
        }
    }

    /** The tokens whose circumstances are the telling's: its clause, or for one told in passing what follows it. */
    private static int[] reach(Telling telling) {
        Optional<Clause> clause = telling.view.clauseAt(telling.anchor);
        if (telling.weight == Weight.CLAIM || clause.isEmpty()) {
            int first = clause.map(Clause::first).orElse(telling.view.first());
            int end = clause.map(Clause::end).orElse(telling.view.end());
            boolean opening = clause.isPresent() && (clause.get().kind() == ClauseKind.MAIN);
            return new int[] {opening ? telling.view.first() : first, Math.max(end, telling.end)};
        }
        return new int[] {telling.first, Math.min(telling.view.end(), Math.max(telling.end, telling.anchor + 16))};
    }

    private static boolean belongs(Telling telling, int token) {
        if (telling.weight != Weight.CLAIM) {
            return true;
        }
        Optional<Clause> own = telling.view.clauseAt(telling.anchor);
        Optional<Clause> there = telling.view.clauseAt(token);
        if (own.isEmpty() || there.isEmpty() || own.get().index() == there.get().index()) {
            return true;
        }
        // "the session, held in Oslo on Monday"
        boolean below = there.get().parent() == own.get().index();
        return below && (there.get().kind() == ClauseKind.PARTICIPIAL || there.get().kind() == ClauseKind.RELATIVE)
                && token > telling.anchor;
    }

    private @Nullable DateMention date(Scene scene, Telling telling, int first, int end) {
        @Nullable DateMention best = null;
        int bestRank = Integer.MIN_VALUE;
        for (DateMention date : scene.dates().within(first, end)) {
            String before = date.first() > 0 ? scene.text().folded(date.first() - 1) : "";
            boolean coarse = !date.isDay();
            if (before.equals("since") || before.equals("for") && coarse || before.equals("of") && coarse || !belongs(telling, date.first())) {
                continue;
            }
            int distance = Math.abs(date.first() - telling.anchor);
            int rank = (coarse ? 0 : 100) - distance - (date.first() < telling.anchor ? 5 : 0)
                    - (telling.view.clauseAt(date.first()).equals(telling.view.clauseAt(telling.anchor)) ? 0 : 40);
            if (rank > bestRank) {
                best = date;
                bestRank = rank;
            }
        }
        return best;
    }

    private void place(Scene scene, Telling telling, int first, int end) {
        SentencedText text = scene.text();
        int bestDistance = Integer.MAX_VALUE;
        boolean fixed = telling.place != null;
        for (int at = first; at < end; at++) {
            if (!text.is(at, "in") && !text.is(at, "at") && !text.is(at, "to") || !belongs(telling, at)) {
                continue;
            }
            int next = text.is(at + 1, "the") ? at + 2 : at + 1;
            if (!text.is(at, "to") && telling.venue == null && at > telling.anchor) {
                venue(scene, telling, at + 1, end);
            }
            PhraseTable.@Nullable Match<Place> city = next < end ? scene.places().cityAt(text, next, end) : null;
            boolean journey = text.is(at, "to") && telling.kind != EngagementKind.VISIT;
            if (city == null || fixed || journey || insidePerson(scene, next)) {
                continue;
            }
            int distance = at > telling.anchor ? at - telling.anchor : 2 * (telling.anchor - at) + 10;
            if (distance < bestDistance) {
                bestDistance = distance;
                telling.place = new Placed(city.value().name(), text.quote(city.first(), city.end()));
            }
        }
    }

    private static boolean insidePerson(Scene scene, int token) {
        return scene.cast().within(Math.max(0, token - 40), Math.min(scene.text().size(), token + 40)).stream()
                .anyMatch(mention -> mention.isPerson() && mention.covers(token));
    }

    private void venue(Scene scene, Telling telling, int first, int end) {
        SentencedText text = scene.text();
        Optional<NounPhrase> phrase = scene.grammar().nounPhraseAt(Math.min(first, text.size() - 1));
        if (phrase.isEmpty() || phrase.get().end() > end) {
            return;
        }
        int last = phrase.get().end();
        boolean building = false;
        for (int at = first; at < last; at++) {
            building |= venues.contains(text.folded(at));
        }
        if (building && last > first) {
            int from = text.is(first, "the") || text.is(first, "a") ? first + 1 : first;
            int to = last;
            while (to < end && text.is(to, "of") && scene.grammar().nounPhraseAt(to + 1).isPresent()
                    && scene.grammar().nounPhraseAt(to + 1).get().end() <= end) {
                to = scene.grammar().nounPhraseAt(to + 1).get().end();
            }
            telling.venue = from < to ? text.quote(from, to) : null;
        }
    }

    /** Whether one date lies within the other, or they are the same. */
    static boolean agree(CalendarDate a, CalendarDate b) {
        if (a.firstDay().isEmpty() || b.firstDay().isEmpty() || a.lastDay().isEmpty() || b.lastDay().isEmpty()) {
            return true;
        }
        return !a.firstDay().get().isAfter(b.lastDay().get()) && !b.firstDay().get().isAfter(a.lastDay().get());
    }
}
