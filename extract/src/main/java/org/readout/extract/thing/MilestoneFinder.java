package org.readout.extract.thing;

import java.util.List;
import java.util.Set;
import org.readout.extract.date.DateMention;
import org.readout.extract.grammar.Tag;
import org.readout.model.NamedThing.CalendarKind;

/** Finds congresses, years of something, plan periods, presidencies, holidays and elections. */
final class MilestoneFinder implements ThingFinder {

    @Override
    public Set<String> triggers() {
        return Set.of(
                "congress",
                "year",
                "decade",
                "plan",
                "presidency",
                "chairmanship",
                "day",
                "elections",
                "election",
                "referendum");
    }

    @Override
    public int find(Passage passage, int token, List<Candidate> found) {
        switch (passage.folded(token)) {
            case "congress" -> congress(passage, token, found);
            case "year", "decade" -> yearOf(passage, token, found);
            case "plan" -> plan(passage, token, found);
            case "presidency", "chairmanship" -> presidency(passage, token, found);
            case "day" -> holiday(passage, token, found);
            default -> elections(passage, token, found);
        }
        return token;
    }

    /** "the 3rd Congress of the party". */
    private static void congress(Passage passage, int token, List<Candidate> found) {
        if (!passage.is(token, "congress") || !passage.isCapitalised(token)) {
            return;
        }
        int first = token;
        while (passage.isCapitalised(first - 1) && passage.isNoun(first - 1) && first > token - 5) {
            first--;
        }
        boolean isOrdinal = passage.isOrdinal(first - 1) || passage.tag(first - 1) == Tag.NUMBER;
        if (!isOrdinal
                && !(passage.covers(first - 1)
                        && passage.tag(first - 1) == Tag.ADJECTIVE
                        && passage.isCapitalised(first - 1))) {
            return;
        }
        int end = passage.rightEdge().end(token + 1, Set.of("of"));
        CalendarEntries.add(passage, first - 1, end, CalendarKind.CONGRESS, null, found);
    }

    /** "the Year of Culture", "the Year of Norway-Chile Friendship 2031". */
    private static void yearOf(Passage passage, int token, List<Candidate> found) {
        boolean isYear =
                (passage.is(token, "year") || passage.is(token, "decade"))
                        && passage.isCapitalised(token)
                        && passage.is(token + 1, "of")
                        && passage.isCapitalised(token + 2);
        if (!isYear || passage.is(token + 1, "book")) {
            return;
        }
        int end = passage.rightEdge().end(token + 1, Set.of("of"));
        if (end > token + 1) {
            CalendarEntries.add(
                    passage,
                    token,
                    end,
                    CalendarKind.YEAR,
                    CalendarEntries.dateBehind(passage, token, true),
                    found);
        }
    }

    /** "the 2nd Four-Year Plan". */
    private static void plan(Passage passage, int token, List<Candidate> found) {
        boolean isPlan =
                passage.is(token, "plan")
                        && passage.isCapitalised(token)
                        && passage.covers(token - 1);
        if (!isPlan) {
            return;
        }
        int first = token;
        while (first > token - 8
                && (passage.isCapitalised(first - 1)
                        || passage.folded(first - 1).contains("-year"))) {
            first--;
        }
        boolean isPeriod = false;
        for (int at = first; at < token; at++) {
            isPeriod |= passage.folded(at).endsWith("-year") || passage.is(at, "development");
        }
        boolean isOrdinal = passage.isOrdinal(first - 1) || passage.tag(first - 1) == Tag.NUMBER;
        if (isPeriod && isOrdinal) {
            int end =
                    passage.is(token + 1, "(") && passage.is(token + 3, ")")
                            ? token + 4
                            : token + 1;
            CalendarEntries.add(
                    passage,
                    first - 1,
                    end,
                    CalendarKind.PLAN,
                    CalendarEntries.dateBehind(passage, token, false),
                    found);
        }
    }

    /** "Norway's Presidency of the Council", "the G20 Presidency next year". */
    private static void presidency(Passage passage, int token, List<Candidate> found) {
        boolean isHead =
                (passage.is(token, "presidency") || passage.is(token, "chairmanship"))
                        && passage.isCapitalised(token);
        boolean isOffice = passage.is(token - 1, "the") && !passage.is(token + 1, "of");
        if (!isHead || isOffice) {
            return;
        }
        int first = passage.leftEdge().first(token);
        boolean isOwned = passage.tag(first - 1) == Tag.POSSESSIVE && passage.isNoun(first - 2);
        int start = isOwned ? first - 2 : first;
        int end =
                passage.is(token + 1, "of")
                        ? passage.rightEdge().end(token + 1, Set.of("of"))
                        : token + 1;
        if (start < token || end > token + 1) {
            CalendarEntries.add(
                    passage,
                    start,
                    end,
                    CalendarKind.TERM,
                    CalendarEntries.dateBehind(passage, token, false),
                    found);
        }
    }

    /** "National Day", "the Day of the Flag". */
    private static void holiday(Passage passage, int token, List<Candidate> found) {
        if (!passage.is(token, "day") || !passage.isCapitalised(token) || passage.isTitleCase()) {
            return;
        }
        if (passage.is(token + 1, "of")
                && passage.is(token + 2, "the")
                && passage.isCapitalised(token + 3)) {
            int end = passage.rightEdge().end(token + 1, Set.of("of", "for"));
            CalendarEntries.add(
                    passage,
                    token,
                    end,
                    CalendarKind.HOLIDAY,
                    CalendarEntries.dateBehind(passage, token, false),
                    found);
            return;
        }
        int first = token;
        while (first > Math.max(passage.first(), token - 10)
                && (passage.isCapitalised(first - 1)
                        || (passage.is(first - 1, "and")
                                        || passage.is(first - 1, "'s")
                                        || passage.is(first - 1, "'"))
                                && passage.isCapitalised(first - 2))) {
            first--;
        }
        if (first < token && first > passage.first() && passage.tag(first) != Tag.DETERMINER) {
            CalendarEntries.add(
                    passage,
                    first,
                    token + 1,
                    CalendarKind.HOLIDAY,
                    CalendarEntries.dateBehind(passage, token, false),
                    found);
        }
    }

    /** "elections in 2031", "the elections of May 2031". */
    private static void elections(Passage passage, int token, List<Candidate> found) {
        boolean isHead =
                passage.is(token, "elections")
                        || passage.is(token, "election")
                        || passage.is(token, "referendum");
        if (!isHead) {
            return;
        }
        for (DateMention mention :
                passage.dates().within(token, Math.min(passage.end(), token + 8))) {
            boolean isNext =
                    mention.isAbsolute()
                            && mention.first() <= token + 3
                            && !CalendarEntries.isBefore(passage, mention.date());
            if (isNext) {
                int first = passage.leftEdge().first(token);
                CalendarEntries.add(
                        passage, first, mention.end(), CalendarKind.YEAR, mention.date(), found);
                return;
            }
        }
    }
}
