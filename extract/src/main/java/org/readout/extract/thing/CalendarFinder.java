package org.readout.extract.thing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.date.DateMention;
import org.readout.extract.date.Deadline;
import org.readout.extract.date.DeadlineReader;
import org.readout.extract.date.Tense;
import org.readout.extract.grammar.Tag;
import org.readout.model.CalendarDate;
import org.readout.model.NamedThing;
import org.readout.model.NamedThing.CalendarKind;

/** Finds dated milestones: anniversaries, congresses, terms, plan periods, years of something, deadlines. */
final class CalendarFinder {
    private static final Set<String> OF = Set.of("of", "between", "with", "since", "to");
    private static final Set<String> BOUNDS = Set.of("by", "before", "until", "till", "from", "no", "not", "through", "at");
    private static final Set<String> RELATIONS = Set.of("relations", "ties", "independence", "recognition");
    private static final Set<String> MARKING = Set.of("mark", "marks", "marking", "marked", "celebrate", "celebrates", "celebrating", "celebrated", "commemorate", "reviewing", "recalled");
    private static final Set<String> ENDING = Set.of("expires", "expire", "lapses", "lapse", "ends", "end");

    private static final Set<String> BEGINNING = Set.of(
            "begin", "begins", "start", "starts", "finish", "complete", "resume", "convene", "force", "open", "launch", "close", "completed", "approve", "graduation");

    private final DeadlineReader deadlines;

    CalendarFinder(DeadlineReader deadlines) {
        this.deadlines = deadlines;
    }

    void find(Passage passage, List<Candidate> found) {
        for (int token = passage.first(); token < passage.end(); token++) {
            anniversary(passage, token, found);
            years(passage, token, found);
            relationsSince(passage, token, found);
            congress(passage, token, found);
            yearOf(passage, token, found);
            plan(passage, token, found);
            ending(passage, token, found);
            recognition(passage, token, found);
            ordinalYear(passage, token, found);
            elections(passage, token, found);
            presidency(passage, token, found);
            holiday(passage, token, found);
            beginning(passage, token, found);
        }
        spans(passage, found);
        for (Deadline deadline : deadlines.within(passage.text(), passage.dates(), passage.first(), passage.end())) {
            deadline(passage, deadline, found);
        }
    }

    /** "the 75th anniversary of diplomatic relations", "the party's 96th anniversary". */
    private static void anniversary(Passage passage, int token, List<Candidate> found) {
        boolean isHead = !passage.isNoun(token + 1) && passage.is(token, "anniversary") || (passage.is(token, "centenary") || passage.is(token, "bicentenary") || passage.is(token, "bicentennial"));
        if (!isHead) {
            return;
        }
        int first = token;
        while (passage.tag(first - 1) == Tag.NUMBER || passage.tag(first - 1) == Tag.ADJECTIVE || isOrdinalWord(passage, first - 1) || passage.tag(first - 1) == Tag.NAME && passage.isCapitalised(token)) {
            first--;
        }
        boolean isCentenary = !passage.is(token, "anniversary");
        if (first == token && !isCentenary && !passage.is(token + 1, "of")) {
            return;
        }
        boolean isOwned = passage.tag(first - 1) == Tag.POSSESSIVE && passage.isNoun(first - 2) && !passage.is(token + 1, "of");
        int end = new NameEdges(passage).end(token + 1, OF);
        int start = isOwned ? first - 2 : first;
        add(passage, start, end, CalendarKind.ANNIVERSARY, dateBehind(passage, end, true), found);
    }

    private static boolean isOrdinalWord(Passage passage, int token) {
        String folded = passage.folded(token);
        return NameEdges.isOrdinal(folded) || folded.endsWith("ieth") || folded.endsWith("th") && passage.tag(token) == Tag.ADVERB;
    }

    /** "40 years of reform", "seventy years of diplomatic relations", when they are marked. */
    private static void years(Passage passage, int token, List<Candidate> found) {
        boolean isYears = passage.is(token, "years") && passage.is(token + 1, "of") && passage.tag(token - 1) == Tag.NUMBER;
        if (!isYears) {
            return;
        }
        int end = new NameEdges(passage).end(token + 1, Set.of("of", "between", "with"));
        boolean isMarked = false;
        for (int at = passage.first(); at < token; at++) {
            isMarked |= MARKING.contains(passage.folded(at));
        }
        boolean isTie = false;
        for (int at = token; at < end; at++) {
            isTie |= RELATIONS.contains(passage.folded(at)) || passage.is(at, "cooperation") || passage.is(at, "friendship");
        }
        if (end > token + 2 && (isMarked || isTie)) {
            add(passage, token - 1, end, CalendarKind.ANNIVERSARY, isMarked ? dateBehind(passage, end, false) : null, found);
        }
    }

    /** "established diplomatic relations in 1970", "have had diplomatic relations since 25 March 1969". */
    private static void relationsSince(Passage passage, int token, List<Candidate> found) {
        boolean isRelations = (passage.is(token, "diplomatic") || passage.is(token, "bilateral")) && !passage.isCapitalised(token) && (passage.is(token + 1, "relations") || passage.is(token + 1, "ties"))
                || passage.is(token, "relations") && !passage.is(token - 1, "diplomatic") && passage.is(token - 1, "established");
        if (!isRelations) {
            return;
        }
        int head = passage.is(token, "relations") ? token : token + 1;
        DateMention date = null;
        for (DateMention mention : passage.dates().within(head, Math.min(passage.end(), head + 14))) {
            boolean isPast = mention.isAbsolute() && isBefore(passage, mention.date())
                    && (!passage.is(token, "bilateral") || isBetween(passage, head, mention.first(), "established", "since"));
            if (isPast) {
                date = mention;
                break;
            }
        }
        if (date == null) {
            return;
        }
        int first = token;
        for (int at = token - 1; at >= Math.max(passage.first(), token - 4); at--) {
            boolean isVerb = passage.folded(at).startsWith("establish");
            first = isVerb ? at : first;
        }
        add(passage, first, date.end(), CalendarKind.ANNIVERSARY, date.date(), found);
    }

    private static boolean isBetween(Passage passage, int first, int end, String one, String other) {
        for (int at = first; at < end; at++) {
            if (passage.is(at, one) || passage.is(at, other)) {
                return true;
            }
        }
        return false;
    }

    /** "recognised Norway on 30 October 1905". */
    private static void recognition(Passage passage, int token, List<Candidate> found) {
        boolean isVerb = passage.is(token, "recognised") || passage.is(token, "recognized") || passage.is(token, "recognise") || passage.is(token, "recognize");
        if (!isVerb) {
            return;
        }
        for (DateMention mention : passage.dates().within(token, Math.min(passage.end(), token + 16))) {
            if (mention.isAbsolute() && isBefore(passage, mention.date())) {
                add(passage, token, mention.end(), CalendarKind.ANNIVERSARY, mention.date(), found);
                return;
            }
        }
    }

    /** "will enter its tenth year in September", "mark their fiftieth year in 2031". */
    private static void ordinalYear(Passage passage, int token, List<Candidate> found) {
        boolean isYear = passage.is(token, "year") && (passage.is(token + 1, "in") || passage.is(token + 1, "of")) && isOrdinalWord(passage, token - 1);
        if (!isYear) {
            return;
        }
        int first = token - 1;
        for (int at = token - 2; at >= Math.max(passage.first(), token - 6); at--) {
            boolean isVerb = MARKING.contains(passage.folded(at)) || passage.is(at, "enter") || passage.is(at, "enters") || passage.is(at, "entered");
            first = isVerb ? at : first;
        }
        List<DateMention> dates = passage.dates().within(token, Math.min(passage.end(), token + 5));
        if (!dates.isEmpty()) {
            add(passage, first, dates.get(0).end(), CalendarKind.ANNIVERSARY, dates.get(0).date(), found);
        }
    }

    /** "elections in 2031", "the general elections of August 2031". */
    private static void elections(Passage passage, int token, List<Candidate> found) {
        boolean isHead = passage.is(token, "elections") || passage.is(token, "election") || passage.is(token, "referendum");
        if (!isHead) {
            return;
        }
        for (DateMention mention : passage.dates().within(token, Math.min(passage.end(), token + 8))) {
            boolean isNext = mention.isAbsolute() && mention.first() <= token + 3 && !isBefore(passage, mention.date());
            if (isNext) {
                int first = new NameEdges(passage).first(token);
                add(passage, first, mention.end(), CalendarKind.YEAR, mention.date(), found);
                return;
            }
        }
    }

    /** "Norway's Presidency of the Council", "the G20 Presidency next year". */
    private static void presidency(Passage passage, int token, List<Candidate> found) {
        boolean isHead = (passage.is(token, "presidency") || passage.is(token, "chairmanship")) && passage.isCapitalised(token);
        boolean isOffice = passage.is(token - 1, "the") && !passage.is(token + 1, "of");
        if (!isHead || isOffice) {
            return;
        }
        int first = new NameEdges(passage).first(token);
        boolean isOwned = passage.tag(first - 1) == Tag.POSSESSIVE && passage.isNoun(first - 2);
        int start = isOwned ? first - 2 : first;
        int end = passage.is(token + 1, "of") ? new NameEdges(passage).end(token + 1, Set.of("of")) : token + 1;
        if (start < token || end > token + 1) {
            add(passage, start, end, CalendarKind.TERM, dateBehind(passage, token, false), found);
        }
    }

    /** "National Day", "the Day of the Flag". */
    private static void holiday(Passage passage, int token, List<Candidate> found) {
        if (!passage.is(token, "day") || !passage.isCapitalised(token) || passage.isTitleCase()) {
            return;
        }
        if (passage.is(token + 1, "of") && passage.is(token + 2, "the") && passage.isCapitalised(token + 3)) {
            int end = new NameEdges(passage).end(token + 1, Set.of("of", "for"));
            add(passage, token, end, CalendarKind.HOLIDAY, dateBehind(passage, token, false), found);
            return;
        }
        int first = token;
        while (first > passage.first() && (passage.isCapitalised(first - 1) || (passage.is(first - 1, "and") || passage.is(first - 1, "'s") || passage.is(first - 1, "'")) && passage.isCapitalised(first - 2))) {
            first--;
        }
        if (first < token && first > passage.first() && passage.tag(first) != Tag.DETERMINER) {
            add(passage, first, token + 1, CalendarKind.HOLIDAY, dateBehind(passage, token, false), found);
        }
    }

    /** "work should begin in March", "will enter into force on 1 December". */
    private static void beginning(Passage passage, int token, List<Candidate> found) {
        boolean isIn = passage.is(token, "in") || passage.is(token, "on");
        List<DateMention> dates = isIn ? passage.dates().within(token + 1, Math.min(passage.end(), token + 8)) : List.of();
        if (dates.isEmpty() || dates.get(0).first() > token + 2 || !dates.get(0).isAbsolute() || isPastDay(passage, dates.get(0).date())) {
            return;
        }
        for (int at = token - 1; at >= Math.max(passage.first(), token - 7); at--) {
            if (BEGINNING.contains(passage.folded(at)) && passage.tag(at) != Tag.PARTICIPLE) {
                add(passage, token, dates.get(0).end(), CalendarKind.DEADLINE, dates.get(0).in(Tense.FUTURE), found);
                return;
            }
        }
    }

    private static boolean isPastDay(Passage passage, CalendarDate date) {
        Optional<LocalDate> last = date.lastDay();
        Optional<LocalDate> now = passage.dates().published().flatMap(CalendarDate::firstDay);
        return last.isPresent() && now.isPresent() && last.get().isBefore(now.get());
    }

    private static boolean isBefore(Passage passage, CalendarDate date) {
        Optional<Integer> year = date.lastDay().map(day -> day.getYear());
        Optional<Integer> now = passage.dates().published().flatMap(CalendarDate::firstDay).map(day -> day.getYear());
        return year.isPresent() && (now.isEmpty() || year.get() < now.get());
    }

    /** "the 14th National Congress of the party". */
    private static void congress(Passage passage, int token, List<Candidate> found) {
        if (!passage.is(token, "congress") || !passage.isCapitalised(token)) {
            return;
        }
        int first = token;
        while (passage.isCapitalised(first - 1) && passage.isNoun(first - 1) && first > token - 5) {
            first--;
        }
        boolean isOrdinal = NameEdges.isOrdinal(passage.folded(first - 1)) || passage.tag(first - 1) == Tag.NUMBER;
        if (!isOrdinal && !(passage.covers(first - 1) && passage.tag(first - 1) == Tag.ADJECTIVE && passage.isCapitalised(first - 1))) {
            return;
        }
        int end = new NameEdges(passage).end(token + 1, Set.of("of"));
        add(passage, first - 1, end, CalendarKind.CONGRESS, null, found);
    }

    /** "the Year of Culture", "the Year of Norway-Chile Friendship 2031". */
    private static void yearOf(Passage passage, int token, List<Candidate> found) {
        boolean isYear = (passage.is(token, "year") || passage.is(token, "decade")) && passage.isCapitalised(token) && passage.is(token + 1, "of") && passage.isCapitalised(token + 2);
        if (!isYear || passage.is(token + 1, "book")) {
            return;
        }
        int end = new NameEdges(passage).end(token + 1, Set.of("of"));
        if (end > token + 1) {
            add(passage, token, end, CalendarKind.YEAR, dateBehind(passage, token, true), found);
        }
    }

    /** "the 15th Five-Year Plan". */
    private static void plan(Passage passage, int token, List<Candidate> found) {
        boolean isPlan = passage.is(token, "plan") && passage.isCapitalised(token) && passage.covers(token - 1);
        if (!isPlan) {
            return;
        }
        int first = token;
        while (passage.isCapitalised(first - 1) || passage.folded(first - 1).contains("-year")) {
            first--;
        }
        boolean isPeriod = false;
        for (int at = first; at < token; at++) {
            isPeriod |= passage.folded(at).endsWith("-year") || passage.is(at, "development");
        }
        boolean isOrdinal = NameEdges.isOrdinal(passage.folded(first - 1)) || passage.tag(first - 1) == Tag.NUMBER;
        if (isPeriod && isOrdinal) {
            int end = passage.is(token + 1, "(") && passage.is(token + 3, ")") ? token + 4 : token + 1;
            add(passage, first - 1, end, CalendarKind.PLAN, dateBehind(passage, token, false), found);
        }
    }

    /** "the memorandum lapses in April 2031", "her mandate ends on 31 August". */
    private static void ending(Passage passage, int token, List<Candidate> found) {
        if (!ENDING.contains(passage.folded(token)) || passage.tag(token) == Tag.DETERMINER || passage.is(token - 1, "the")) {
            return;
        }
        boolean isAt = passage.is(token + 1, "in") || passage.is(token + 1, "on");
        List<DateMention> dates = passage.dates().within(token + 1, Math.min(passage.end(), token + 8));
        if (!isAt || dates.isEmpty() || dates.get(0).first() != token + 2 || !dates.get(0).isAbsolute()) {
            return;
        }
        boolean isMandate = passage.is(token - 1, "mandate") || passage.is(token - 1, "term");
        add(passage, isMandate ? token - 1 : token, dates.get(0).end(), isMandate ? CalendarKind.TERM : CalendarKind.DEADLINE, dates.get(0).in(Tense.FUTURE), found);
    }

    /** "the 2026-31 term", "a programme for 2026-2028". */
    private static void spans(Passage passage, List<Candidate> found) {
        for (DateMention mention : passage.dates().within(passage.first(), passage.end())) {
            boolean isYears = mention.date() instanceof CalendarDate.Interval(CalendarDate.Partial a, CalendarDate.Partial b) && a.month() == null && b.month() == null;
            if (!isYears) {
                continue;
            }
            boolean isTerm = passage.is(mention.end(), "term") || passage.is(mention.end(), "tenure") || passage.is(mention.first() - 1, "term");
            if (isTerm) {
                boolean isBehind = passage.is(mention.first() - 1, "term");
                int first = isBehind ? mention.first() - 1 : mention.first();
                add(passage, first, isBehind ? mention.end() : mention.end() + 1, CalendarKind.TERM, mention.date(), found);
            }
        }
    }

    private static void deadline(Passage passage, Deadline deadline, List<Candidate> found) {
        boolean isVisit = passage.is(deadline.first(), "from") && deadline.on() instanceof CalendarDate.Interval;
        if (deadline.on() == null || isVisit || !BOUNDS.contains(passage.folded(deadline.first()))) {
            return;
        }
        String name = "deadline: " + what(passage, deadline);
        found.add(new Candidate(deadline.first(), deadline.end(), true, new NamedThing.CalendarEntry(
                name, CalendarKind.DEADLINE, deadline.on(), passage.text().quote(deadline.first(), deadline.end()))));
    }

    /** What is to be done by then: the words from the nearest verb before. */
    private static String what(Passage passage, Deadline deadline) {
        int verb = deadline.first() - 1;
        while (verb > passage.first() && passage.tag(verb) != Tag.VERB && passage.tag(verb) != Tag.GERUND && passage.tag(verb) != Tag.PARTICIPLE && deadline.first() - verb < 14) {
            verb--;
        }
        int first = Math.min(verb, deadline.first() - 1);
        return first < passage.first() || first >= deadline.first() ? passage.text().phrase(deadline.first(), deadline.end()) : passage.text().phrase(first, deadline.first());
    }

    private static @Nullable CalendarDate dateBehind(Passage passage, int token, boolean orThisYear) {
        for (DateMention mention : passage.dates().within(passage.first(), passage.end())) {
            boolean isLong = mention.date() instanceof CalendarDate.Partial;
            if (isLong && mention.first() >= token - 3) {
                return mention.date();
            }
        }
        return orThisYear
                ? passage.dates().published().flatMap(CalendarDate::firstDay).map(day -> CalendarDate.year(day.getYear())).orElse(null)
                : null;
    }

    private static void add(Passage passage, int first, int end, CalendarKind kind, @Nullable CalendarDate date, List<Candidate> found) {
        if (first < passage.first()) {
            return;
        }
        found.add(new Candidate(first, end, true, new NamedThing.CalendarEntry(
                passage.text().phrase(first, end), kind, date, passage.text().quote(first, end))));
    }
}
