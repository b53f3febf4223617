package org.readout.extract.engagement.circumstance;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.date.DateMention;
import org.readout.extract.engagement.scene.Cities;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.telling.Channels;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.place.Place;
import org.readout.extract.place.PlaceKind;
import org.readout.model.Actor;
import org.readout.model.CalendarDate;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Placed;
import org.readout.model.SentencedText;

/**
 * When and where: the date, the city and the building that the words about an engagement give it.
 */
public final class Circumstances {
    private static final WordSet NAME_LINKS = WordSet.of("de", "del", "da", "do", "di", "du", "al");

    private final Set<String> venues = new HashSet<>();

    public Circumstances(Lexicons lexicons) {
        lexicons.rows(Circumstances.class, "venue-words.en.tsv", "head", "example")
                .forEach(row -> venues.add(row.cell(0)));
    }

    /** Fills in what the telling's own words say. */
    public void read(Scene scene, Telling telling) {
        telling.date = TellingDays.of(scene, telling);
        if (telling.kind != EngagementKind.PHONE_CALL
                && telling.kind != EngagementKind.VIDEO_CALL) {
            place(scene, telling, Reach.of(scene.text(), telling));
        }
        AttachedClauses.read(scene, telling);
        ClauseAbove.read(scene, telling);
        opening(scene, telling);
    }

    /** "On Tuesday A addressed the forum and met B": the day that opens the sentence is both's. */
    private static void opening(Scene scene, Telling telling) {
        Optional<Clause> own = telling.view.clauseAt(telling.anchor);
        if (telling.date != null
                || own.isEmpty()
                || own.get().kind() != ClauseKind.COORDINATE
                || telling.weight != Weight.CLAIM
                || telling.view.clauses().getFirst().kind() != ClauseKind.MAIN) {
            return;
        }
        if (telling.status == EngagementStatus.HELD
                && (!own.get().hasSubject()
                        || own.get().subjectFirst()
                                == telling.view.clauses().getFirst().subjectFirst())) {
            beside(scene, telling, own.get());
        }
        Clause main = telling.view.clauses().getFirst();
        int end = main.hasSubject() ? main.subjectFirst() : main.verb().first();
        for (DateMention date : scene.dates().within(telling.view.first(), end)) {
            telling.date = TellingDays.shaped(scene, telling, date);
        }
    }

    /** "Laid a wreath on Tuesday, met B and spoke at C": one day for all that one did. */
    private static void beside(Scene scene, Telling telling, Clause own) {
        for (Clause clause : telling.view.clauses()) {
            boolean one =
                    clause.kind() == ClauseKind.MAIN || clause.kind() == ClauseKind.COORDINATE;
            if (!one || clause.verb().first() >= own.verb().first() || clause.verb().isFuture()) {
                continue;
            }
            for (DateMention date : scene.dates().within(clause.verb().end(), clause.end())) {
                boolean inside =
                        telling.view
                                .clauseAt(date.first())
                                .filter(there -> there.index() == clause.index())
                                .isPresent();
                if (inside && date.isDay() && !scene.text().is(date.first() - 1, "since")) {
                    telling.date = TellingDays.shaped(scene, telling, date);
                }
            }
        }
    }

    private void place(Scene scene, Telling telling, Reach reach) {
        SentencedText text = scene.text();
        Cities cities = new Cities(scene);
        Whereabouts whereabouts = new Whereabouts(scene);
        int bestDistance = Integer.MAX_VALUE;
        boolean fixed = telling.place != null;
        boolean visit = telling.kind == EngagementKind.VISIT;
        @Nullable Placed described = null;
        for (int at = reach.first(); at < reach.end(); at++) {
            telling.capital |=
                    text.is(at, "in")
                            && text.is(at + 1, "the")
                            && text.is(at + 2, "capital")
                            && Reach.belongs(telling, at);
            telling.here |= text.is(at, "here") && Reach.belongs(telling, at);
            telling.fromAfar |= Channels.isFromAfar(text, at) && Reach.belongs(telling, at);
            telling.there |=
                    text.is(at, "there")
                            && at > telling.anchor
                            && (scene.is(at + 1, Tag.PREPOSITION)
                                    || at + 1 == reach.end()
                                    || text.word(at + 1).isMark()
                                    || scene.dateAt(at + 1, reach.end()).isPresent())
                            && Reach.belongs(telling, at);
            if (described == null && !visit && text.is(at, "of") && Reach.belongs(telling, at)) {
                described = whereabouts.beside(at, reach.end());
            }
            if (!text.is(at, "in") && !text.is(at, "at") && !text.is(at, "to")
                    || !Reach.belongs(telling, at)) {
                continue;
            }
            if (described == null && !visit) {
                described =
                        text.is(at, "to")
                                ? whereabouts.onJourney(at, reach.end())
                                : whereabouts.behind(at, reach.end());
            }
            boolean article =
                    text.is(at + 1, "the")
                            && scene.places().cityAt(text, at + 1, reach.end()) == null;
            int next = article ? at + 2 : at + 1;
            if (!text.is(at, "to") && telling.venue == null && at > telling.anchor) {
                venue(scene, telling, at + 1, reach.end());
            }
            boolean journey =
                    text.is(at, "to")
                            && telling.kind != EngagementKind.VISIT
                            && !isOnTheWay(telling);
            if (fixed || journey || isBetween(text, telling.anchor, at, reach.end())) {
                continue;
            }
            if (text.is(at, "in") && telling.country == null) {
                country(scene, telling, article ? at + 2 : at + 1, reach.end());
            }
            if (text.is(at, "at") && telling.country == null) {
                house(scene, telling, text.is(at + 1, "the") ? at + 2 : at + 1, reach.end());
            }
            Optional<Cities.Found> city =
                    text.is(at, "in") && !article && telling.weight != Weight.POINTER
                            ? cities.atOrUnknown(next, reach.end())
                            : cities.at(next, reach.end());
            if (article && city.isPresent() && isLinked(text, city.get().end())) {
                continue; // "at the Casa Grande del Pueblo"
            }
            if (city.isEmpty()) {
                continue;
            }
            telling.country = null;
            if (text.is(city.get().end(), ",")) {
                country(scene, telling, city.get().end() + 1, reach.end()); // "in Ilo, Peru"
            }
            int distance =
                    at > telling.anchor ? at - telling.anchor : 2 * (telling.anchor - at) + 10;
            if (distance < bestDistance) {
                bestDistance = distance;
                telling.place = city.get().place();
            }
        }
        if (telling.place == null && !visit) {
            telling.place = described != null ? described : whereabouts.before(telling.anchor);
        }
        if (telling.place == null && !visit) {
            telling.place = telling.bearing;
        }
        if (telling.place == null && !visit && telling.weight == Weight.CLAIM) {
            telling.place = whereabouts.opening(telling.view, telling.anchor);
        }
        if (telling.place == null) {
            Clause own = telling.view.clauseAt(telling.anchor).orElse(null);
            telling.place = own == null ? null : whereabouts.host(own);
        }
    }

    /** "Came to Lima for a meeting": where the verb leads. */
    private static boolean isOnTheWay(Telling telling) {
        return telling.purpose
                && telling.view
                        .clauseAt(telling.anchor)
                        .filter(ClauseAbove::isOnTheWay)
                        .isPresent();
    }

    /** "A memorandum between the academy in Lima and the institute": where a party sits. */
    private static boolean isBetween(SentencedText text, int anchor, int at, int end) {
        int between = at - 1;
        while (between > anchor && !text.is(between, "between") && !text.word(between).isMark()) {
            between--;
        }
        if (between <= anchor || !text.is(between, "between")) {
            return false;
        }
        for (int next = between + 1; next < end && !text.word(next).isMark(); next++) {
            if (text.is(next, "and")) {
                return next > at; // "between Peru and Chile in Lima" has both parties before
            }
        }
        return false;
    }

    /** Whether a foreign link follows, as within the names of houses: "Casa Grande del Pueblo". */
    private static boolean isLinked(SentencedText text, int token) {
        return token < text.size() && NAME_LINKS.contains(text, token);
    }

    /** "Met in Peru": the state alone. */
    private static void country(Scene scene, Telling telling, int first, int end) {
        PhraseTable.@Nullable Match<Place> state =
                first < end ? scene.places().stateAt(scene.text(), first, end) : null;
        if (state != null
                && state.value().kind() == PlaceKind.COUNTRY
                && scene.places().cityAt(scene.text(), first, end) == null) {
            telling.country = new Actor.State(state.value().country());
        }
    }

    /** "At the Kremlin": in Moscow if the text names it, else in the state whose house it is. */
    private static void house(Scene scene, Telling telling, int first, int end) {
        PhraseTable.@Nullable Match<Place> house =
                first < end ? scene.places().houseAt(scene.text(), first, end) : null;
        if (house == null) {
            return;
        }
        telling.country = new Actor.State(house.value().country());
        if (telling.bearing == null && scene.namesCity(house.value().name())) {
            telling.bearing =
                    new Placed(
                            house.value().name(), scene.text().quote(house.first(), house.end()));
        }
    }

    private void venue(Scene scene, Telling telling, int first, int end) {
        SentencedText text = scene.text();
        Optional<NounPhrase> phrase =
                scene.grammar().nounPhraseAt(Math.min(first, text.size() - 1));
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
            while (to < end
                    && text.is(to, "of")
                    && scene.grammar().nounPhraseAt(to + 1).isPresent()
                    && scene.grammar().nounPhraseAt(to + 1).get().end() <= end) {
                to = scene.grammar().nounPhraseAt(to + 1).get().end();
            }
            telling.venue = from < to ? text.quote(from, to) : null;
            if (telling.place == null && text.is(to, ",")) {
                // "at State House, Mombasa"
                new Cities(scene).at(to + 1, end).ifPresent(city -> telling.place = city.place());
            }
            Placed inName = new Whereabouts(scene).inName(from, to);
            telling.bearing = inName == null ? telling.bearing : inName;
        }
    }

    /** Whether one date lies within the other, or they are the same. */
    public static boolean agree(CalendarDate a, CalendarDate b) {
        if (a.firstDay().isEmpty()
                || b.firstDay().isEmpty()
                || a.lastDay().isEmpty()
                || b.lastDay().isEmpty()) {
            return true;
        }
        return !a.firstDay().get().isAfter(b.lastDay().get())
                && !b.firstDay().get().isAfter(a.lastDay().get());
    }
}
