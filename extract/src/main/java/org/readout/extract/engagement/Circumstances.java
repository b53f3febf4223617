package org.readout.extract.engagement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.date.DateMention;
import org.readout.extract.date.Tense;
import org.readout.extract.engagement.Telling.Weight;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.CalendarDate;
import org.readout.model.Dated;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.SentencedText;

/**
 * When and where: the date, the city and the building that the words about an engagement give it.
 */
final class Circumstances {
    private static final WordSet ARRIVALS = WordSet.of("arrive", "land", "dock", "fly", "begin", "start");
    private static final WordSet ENDINGS =
            WordSet.of("conclude", "end", "finish", "wrap", "wind", "complete", "leave", "depart");
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final WordSet ON_THE_WAY =
            WordSet.of(
                    "arrive", "land", "fly", "come", "travel", "go", "visit", "head", "return",
                    "journey", "depart", "leave");

    /**
     * Participles that give a noun its day: "the session held on Monday", not "a letter
     * congratulating her on Monday's vote".
     */
    private static final WordSet SETTING =
            WordSet.of(
                    "hold",
                    "schedule",
                    "plan",
                    "set",
                    "slate",
                    "convene",
                    "host",
                    "chair",
                    "co-chair",
                    "sign",
                    "conclude",
                    "expect",
                    "foresee",
                    "organise",
                    "organize",
                    "initial",
                    "take",
                    "open",
                    "call",
                    "pencil",
                    "fix",
                    "arrange",
                    "date",
                    "go");

    private final Set<String> venues = new HashSet<>();

    Circumstances(Lexicons lexicons) {
        lexicons.rows(Circumstances.class, "venue-words.en.tsv", "head", "example")
                .forEach(row -> venues.add(row.cell(0)));
    }

    /** Fills in what the telling's own words say. */
    void read(Scene scene, Telling telling) {
        Reach reach = reach(telling);
        DateMention date = date(scene, telling, reach);
        telling.date = date == null ? null : shaped(scene, telling, date);
        if (telling.kind != EngagementKind.PHONE_CALL
                && telling.kind != EngagementKind.VIDEO_CALL) {
            place(scene, telling, reach);
        }
        above(scene, telling);
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
        Clause main = telling.view.clauses().getFirst();
        int end = main.hasSubject() ? main.subjectFirst() : main.verb().first();
        for (DateMention date : scene.dates().within(telling.view.first(), end)) {
            telling.date = shaped(scene, telling, date);
        }
    }

    /** The tokens whose circumstances are the telling's. */
    private record Reach(int first, int end) {}

    private static Reach reach(Telling telling) {
        Optional<Clause> clause = telling.view.clauseAt(telling.anchor);
        if (isToldByVerb(telling) || clause.isEmpty()) {
            int first = clause.map(Clause::first).orElse(telling.view.first());
            int end = clause.map(Clause::end).orElse(telling.view.end());
            if (telling.opensAnew) {
                return new Reach(telling.first, Math.max(end, telling.end));
            }
            boolean opening = clause.isPresent() && (clause.get().kind() == ClauseKind.MAIN);
            return new Reach(
                    opening ? telling.view.first() : Math.min(first, telling.first),
                    Math.max(end, telling.end));
        }
        int end = Math.min(telling.view.end(), Math.max(telling.end, telling.anchor + 16));
        // words in passing end where the sentence's verb begins
        for (Clause other : telling.view.clauses()) {
            if (other.verb().isFinite()
                    && other.verb().first() > telling.anchor
                    && other.kind() != ClauseKind.RELATIVE) {
                end = Math.min(end, other.verb().first());
            }
        }
        return new Reach(telling.first, Math.max(end, telling.anchor + 1));
    }

    /** Whether the circumstances of its clause's verb are its own. */
    private static boolean isToldByVerb(Telling telling) {
        return telling.weight == Weight.CLAIM || telling.purpose || telling.event;
    }

    private static boolean belongs(Telling telling, int token) {
        if (!isToldByVerb(telling) || telling.first <= token && token < telling.end) {
            return true;
        }
        Optional<Clause> own = telling.view.clauseAt(telling.anchor);
        Optional<Clause> there = telling.view.clauseAt(token);
        if (own.isEmpty() || there.isEmpty() || own.get().index() == there.get().index()) {
            return true;
        }
        // "the session, held in Oslo on Monday"
        boolean below = there.get().parent() == own.get().index();
        boolean noun = own.get().verb().head() != telling.anchor;
        boolean attached =
                there.get().kind() == ClauseKind.PARTICIPIAL
                                && SETTING.contains(there.get().verb().lemma())
                        || there.get().kind() == ClauseKind.RELATIVE && noun;
        return attached
                && token > telling.anchor
                && (below || there.get().first() < own.get().verb().first());
    }

    private @Nullable DateMention date(Scene scene, Telling telling, Reach reach) {
        @Nullable DateMention best = null;
        int bestRank = Integer.MIN_VALUE;
        for (DateMention date : scene.dates().within(reach.first(), reach.end())) {
            String before = date.first() > 0 ? scene.text().folded(date.first() - 1) : "";
            boolean coarse = !date.isDay();
            boolean other =
                    before.equals("since") && (coarse || telling.kind != EngagementKind.VISIT)
                            || coarse
                                    && (before.equals("for") && !isPlanned(telling, date)
                                            || before.equals("of"))
                            || isYears(date.date())
                            || isNewDay(telling, date, before)
                            || isSameDay(scene.text(), date);
            if (other || !belongs(telling, date.first())) {
                continue;
            }
            int distance = Math.abs(date.first() - telling.anchor);
            boolean sameClause =
                    telling.view
                            .clauseAt(date.first())
                            .equals(telling.view.clauseAt(telling.anchor));
            int rank =
                    (coarse ? 0 : 100)
                            - distance
                            - (date.first() < telling.anchor ? 5 : 0)
                            - (sameClause ? 0 : 40);
            if (rank > bestRank) {
                best = date;
                bestRank = rank;
            }
        }
        return best;
    }

    /** "Planned for July" tells the day, "a plan for 2027" does not. */
    private static boolean isPlanned(Telling telling, DateMention date) {
        return telling.view
                .clauseAt(date.first())
                .filter(clause -> SETTING.contains(clause.verb().lemma()))
                .filter(clause -> clause.verb().end() == date.first() - 1)
                .isPresent();
    }

    /** "Put off until March": the day it was put off to. */
    private static boolean isNewDay(Telling telling, DateMention date, String before) {
        return telling.status == EngagementStatus.CANCELLED
                && date.first() > telling.anchor
                && (before.equals("to") || before.equals("until") || before.equals("till"));
    }

    /** "For 2025-2027": what a text covers, not a day. */
    private static boolean isYears(CalendarDate date) {
        return date instanceof CalendarDate.Interval(CalendarDate.Partial a, CalendarDate.Partial b)
                && a.month() == null
                && b.month() == null;
    }

    /** "The same day" is the main engagement's, whichever date stands nearest. */
    private static boolean isSameDay(SentencedText text, DateMention date) {
        for (int at = date.first(); at < date.end(); at++) {
            if (text.is(at, "same")) {
                return true;
            }
        }
        return false;
    }

    private static Dated shaped(Scene scene, Telling telling, DateMention mention) {
        CalendarDate date = told(scene, telling, mention);
        if (telling.kind == EngagementKind.VISIT
                && mention.isDay()
                && date instanceof CalendarDate.Partial day) {
            date = visit(scene, telling, day);
        }
        return new Dated(date, scene.text().quote(mention.first(), mention.end()));
    }

    /** The date in the tense in which the engagement is told. */
    private static CalendarDate told(Scene scene, Telling telling, DateMention mention) {
        Optional<Clause> clause = telling.view.clauseAt(telling.anchor);
        boolean present =
                clause.isPresent()
                        && clause.get().verb().form() == VerbForm.PRESENT
                        && !clause.get().verb().perfect();
        return switch (telling.status) {
            case HELD ->
                    present || telling.weight != Weight.CLAIM && !isPast(clause)
                            ? mention.date()
                            : mention.in(Tense.PAST);
            case PLANNED, PROPOSED -> mention.in(Tense.FUTURE);
            case CANCELLED ->
                    isMissed(telling.view, mention)
                            ? mention.date()
                            : gone(scene.text(), telling.view) ? mention.date() : mention.in(Tense.FUTURE);
        };
    }

    private static boolean isPast(Optional<Clause> clause) {
        return clause.filter(told -> told.verb().form() == VerbForm.PAST).isPresent();
    }

    /** "Which was to have opened on Monday": a day that has passed. */
    private static boolean isMissed(SentenceView view, DateMention mention) {
        return view.clauseAt(mention.first())
                .filter(clause -> clause.verb().perfect() && "to".equals(clause.verb().modal()))
                .isPresent();
    }

    /** "Was to have begun in May": the day has passed. */
    private static boolean gone(SentencedText text, SentenceView view) {
        boolean perfect = false;
        boolean missed = false;
        for (int at = view.first(); at < view.end(); at++) {
            perfect |=
                    text.is(at, "has") && text.is(at + 1, "been")
                            || text.is(at, "have") && text.is(at + 1, "been");
            missed |= text.is(at, "to") && text.is(at + 1, "have");
        }
        return missed && !perfect;
    }

    /**
     * "A four-day visit" from its first day; of a visit whose arrival alone is told, the month is
     * known.
     */
    private static CalendarDate visit(Scene scene, Telling telling, CalendarDate.Partial day) {
        int days = days(scene.text(), telling.view);
        LocalDate first = day.firstDay().orElse(null);
        Optional<Clause> told = telling.view.clauseAt(telling.anchor);
        if (days > 1
                && first != null
                && told.isPresent()
                && ENDINGS.contains(told.get().verb().lemma())) {
            return new CalendarDate.Interval(CalendarDate.day(first.minusDays(days - 1L)), day);
        }
        if (days > 1 && first != null) {
            return new CalendarDate.Interval(day, CalendarDate.day(first.plusDays(days - 1L)));
        }
        Optional<Clause> clause = telling.view.clauseAt(telling.anchor);
        boolean arrival =
                clause.isPresent()
                        && clause.get().verb().form() != VerbForm.PRESENT
                        && (ARRIVALS.contains(clause.get().verb().lemma())
                                || ENDINGS.contains(clause.get().verb().lemma()));
        return days == 0 && arrival && first != null && telling.status == EngagementStatus.HELD
                ? CalendarDate.month(first.getYear(), first.getMonthValue())
                : day;
    }

    /** The length of a visit in days; 0 where the sentence does not tell it. */
    private static int days(SentencedText text, SentenceView view) {
        for (int at = view.first(); at < view.end(); at++) {
            String word = text.folded(at);
            if (word.endsWith("-day")) {
                String number = word.substring(0, word.length() - 4);
                int named = NUMBERS.indexOf(number) + 1;
                return named > 0
                        ? named
                        : number.length() == 1 && Character.isDigit(number.charAt(0))
                                ? number.charAt(0) - '0'
                                : 0;
            }
        }
        return 0;
    }

    private void place(Scene scene, Telling telling, Reach reach) {
        SentencedText text = scene.text();
        Cities cities = new Cities(scene);
        int bestDistance = Integer.MAX_VALUE;
        boolean fixed = telling.place != null;
        for (int at = reach.first(); at < reach.end(); at++) {
            telling.here |= text.is(at, "here") && belongs(telling, at);
            if (!text.is(at, "in") && !text.is(at, "at") && !text.is(at, "to")
                    || !belongs(telling, at)) {
                continue;
            }
            boolean article =
                    text.is(at + 1, "the")
                            && scene.places().cityAt(text, at + 1, reach.end()) == null;
            int next = article ? at + 2 : at + 1;
            if (!text.is(at, "to") && telling.venue == null && at > telling.anchor) {
                venue(scene, telling, at + 1, reach.end());
            }
            boolean journey = text.is(at, "to") && telling.kind != EngagementKind.VISIT;
            if (fixed || journey) {
                continue;
            }
            Optional<Cities.Found> city =
                    text.is(at, "in") && telling.weight == Weight.CLAIM
                            ? cities.atOrUnknown(next, reach.end())
                            : cities.at(next, reach.end());
            if (city.isEmpty()) {
                continue;
            }
            int distance =
                    at > telling.anchor ? at - telling.anchor : 2 * (telling.anchor - at) + 10;
            if (distance < bestDistance) {
                bestDistance = distance;
                telling.place = city.get().place();
            }
        }
    }

    /** "Flies to Lima in March, where he will lecture": the clause above tells when and where. */
    private void above(Scene scene, Telling telling) {
        Optional<Clause> own = telling.view.clauseAt(telling.anchor);
        Optional<Clause> parent = own.flatMap(telling.view::parent);
        if (parent.isEmpty()
                || telling.weight != Weight.CLAIM
                || own.get().kind() == ClauseKind.COMPLEMENT) {
            return;
        }
        boolean where = scene.text().is(own.get().first(), "where");
        boolean purpose =
                own.get().kind() == ClauseKind.INFINITIVE
                        || own.get().kind() == ClauseKind.PARTICIPIAL;
        if (!where && !purpose) {
            return;
        }
        int first = parent.get().first();
        int end = Math.max(first, Math.min(parent.get().end(), own.get().first()));
        if (telling.date == null) {
            for (DateMention date : scene.dates().within(first, end)) {
                telling.date = shaped(scene, telling, date);
            }
        }
        boolean journey =
                own.get().kind() == ClauseKind.INFINITIVE
                        && ON_THE_WAY.contains(parent.get().verb().lemma());
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
        }
    }

    /** Whether one date lies within the other, or they are the same. */
    static boolean agree(CalendarDate a, CalendarDate b) {
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
