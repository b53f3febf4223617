package org.readout.extract.thing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.extract.date.DateMention;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.NamedThing.CalendarKind;

/**
 * Finds anniversaries: told as such, as so many years of something, or by the day relations began.
 */
final class AnniversaryFinder implements ThingFinder {
    private static final Set<String> JUBILEES =
            Set.of("anniversary", "centenary", "bicentenary", "bicentennial");
    private static final Set<String> RECOGNISE =
            Set.of("recognised", "recognized", "recognise", "recognize");
    private static final Set<String> OF = Set.of("of", "between", "with", "since", "to");
    private static final WordSet RELATIONS =
            WordSet.of("relations", "ties", "independence", "recognition");
    private static final WordSet MARKING =
            WordSet.of(
                    "mark",
                    "marks",
                    "marking",
                    "marked",
                    "celebrate",
                    "celebrates",
                    "celebrating",
                    "celebrated",
                    "commemorate",
                    "reviewing",
                    "reviewed",
                    "summarising",
                    "summing",
                    "recalled");

    @Override
    public Set<String> triggers() {
        Set<String> words = new HashSet<>(JUBILEES);
        words.addAll(RECOGNISE);
        words.addAll(Set.of("years", "year", "diplomatic", "bilateral", "relations"));
        return words;
    }

    @Override
    public int find(Passage passage, int token, List<Candidate> found) {
        String word = passage.folded(token);
        switch (word) {
            case "years" -> years(passage, token, found);
            case "year" -> ordinalYear(passage, token, found);
            case "diplomatic", "bilateral", "relations" -> relationsSince(passage, token, found);
            default -> {
                if (JUBILEES.contains(word)) {
                    anniversary(passage, token, found);
                } else {
                    recognition(passage, token, found);
                }
            }
        }
        return token;
    }

    /** "the 30th anniversary of the customs union", "the league's 12th anniversary". */
    private static void anniversary(Passage passage, int token, List<Candidate> found) {
        boolean isHead =
                !passage.isNoun(token + 1) && passage.is(token, "anniversary")
                        || (passage.is(token, "centenary")
                                || passage.is(token, "bicentenary")
                                || passage.is(token, "bicentennial"));
        if (!isHead) {
            return;
        }
        int first = token;
        while (first > token - 8 && isPartOfJubilee(passage, first - 1, token)) {
            first--;
        }
        boolean isCentenary = !passage.is(token, "anniversary");
        if (first == token && !isCentenary && !passage.is(token + 1, "of")) {
            return;
        }
        boolean isOwned =
                passage.tag(first - 1) == Tag.POSSESSIVE
                        && passage.isNoun(first - 2)
                        && !passage.is(token + 1, "of");
        int end = passage.rightEdge().end(token + 1, OF);
        int start = isOwned ? first - 2 : first;
        CalendarEntries.add(
                passage,
                start,
                end,
                CalendarKind.ANNIVERSARY,
                CalendarEntries.dateBehind(passage, end, true),
                found);
    }

    private static boolean isPartOfJubilee(Passage passage, int token, int head) {
        return switch (passage.tag(token)) {
            case NUMBER, ADJECTIVE -> true;
            case NAME -> passage.isCapitalised(head) || passage.is(token, "founding");
            default -> passage.is(token, "founding") || isOrdinalWord(passage, token);
        };
    }

    private static boolean isOrdinalWord(Passage passage, int token) {
        String folded = passage.folded(token);
        return passage.isOrdinal(token)
                || folded.endsWith("ieth")
                || folded.endsWith("th") && passage.tag(token) == Tag.ADVERB;
    }

    /** "12 years of reform", "thirty years of ties", when they are marked. */
    private static void years(Passage passage, int token, List<Candidate> found) {
        boolean isYears =
                passage.is(token, "years")
                        && passage.is(token + 1, "of")
                        && passage.tag(token - 1) == Tag.NUMBER;
        if (!isYears) {
            return;
        }
        int end = passage.rightEdge().end(token + 1, Set.of("of", "between", "with"));
        boolean isMarked = false;
        for (int at = Math.max(passage.first(), token - Passage.REACH); at < token; at++) {
            isMarked |= MARKING.contains(passage.folded(at));
        }
        boolean isTie = false;
        for (int at = token; at < end; at++) {
            isTie |=
                    RELATIONS.contains(passage.folded(at))
                            || passage.is(at, "cooperation")
                            || passage.is(at, "friendship");
        }
        if (end > token + 2 && (isMarked || isTie)) {
            CalendarEntries.add(
                    passage,
                    token - 1,
                    end,
                    CalendarKind.ANNIVERSARY,
                    isMarked ? CalendarEntries.dateBehind(passage, end, false) : null,
                    found);
        }
    }

    /** "established diplomatic relations in 1911", "diplomatic relations since 2 May 1911". */
    private static void relationsSince(Passage passage, int token, List<Candidate> found) {
        boolean isRelations =
                (passage.is(token, "diplomatic") || passage.is(token, "bilateral"))
                                && (token == passage.first() || !passage.isCapitalised(token))
                                && (passage.is(token + 1, "relations")
                                        || passage.is(token + 1, "ties"))
                        || passage.is(token, "relations")
                                && !passage.is(token - 1, "diplomatic")
                                && passage.is(token - 1, "established");
        if (!isRelations) {
            return;
        }
        int head = passage.is(token, "relations") ? token : token + 1;
        DateMention date = null;
        for (DateMention mention :
                passage.dates().within(head, Math.min(passage.end(), head + 14))) {
            boolean isPast =
                    mention.isAbsolute()
                            && CalendarEntries.isBefore(passage, mention.date())
                            && (!passage.is(token, "bilateral")
                                    || isBetween(
                                            passage,
                                            head,
                                            mention.first(),
                                            "established",
                                            "since"));
            if (isPast) {
                date = mention;
                break;
            }
        }
        if (date == null) {
            return;
        }
        int first = established(passage, head, date.first());
        if (first >= 0) {
            CalendarEntries.add(
                    passage, first, date.end(), CalendarKind.ANNIVERSARY, date.date(), found);
            return;
        }
        first = token;
        for (int at = token - 1; at >= Math.max(passage.first(), token - 4); at--) {
            boolean isVerb = passage.folded(at).startsWith("establish");
            first = isVerb ? at : first;
        }
        CalendarEntries.add(
                passage, first, date.end(), CalendarKind.ANNIVERSARY, date.date(), found);
    }

    /** "Diplomatic relations between A and B were established on": the verb; -1 where none. */
    private static int established(Passage passage, int head, int date) {
        for (int at = head + 3; at < date; at++) {
            if (passage.is(at, "established")
                    && (passage.is(at - 1, "were") || passage.is(at - 1, "was"))) {
                return at - 1;
            }
        }
        return -1;
    }

    private static boolean isBetween(
            Passage passage, int head, int date, String one, String other) {
        for (int at = head; at < date; at++) {
            if (passage.is(at, one) || passage.is(at, other)) {
                return true;
            }
        }
        return false;
    }

    /** "recognised Norway in 1905". */
    private static void recognition(Passage passage, int token, List<Candidate> found) {
        boolean isVerb =
                passage.is(token, "recognised")
                        || passage.is(token, "recognized")
                        || passage.is(token, "recognise")
                        || passage.is(token, "recognize");
        if (!isVerb) {
            return;
        }
        for (DateMention mention :
                passage.dates().within(token, Math.min(passage.end(), token + 16))) {
            if (mention.isAbsolute() && CalendarEntries.isBefore(passage, mention.date())) {
                CalendarEntries.add(
                        passage,
                        token,
                        mention.end(),
                        CalendarKind.ANNIVERSARY,
                        mention.date(),
                        found);
                return;
            }
        }
    }

    /** "enters its third year in May", "mark their eightieth year in 2031". */
    private static void ordinalYear(Passage passage, int token, List<Candidate> found) {
        boolean isYear =
                passage.is(token, "year")
                        && (passage.is(token + 1, "in") || passage.is(token + 1, "of"))
                        && isOrdinalWord(passage, token - 1);
        if (!isYear) {
            return;
        }
        int first = token - 1;
        for (int at = token - 2; at >= Math.max(passage.first(), token - 6); at--) {
            boolean isVerb =
                    MARKING.contains(passage.folded(at))
                            || passage.is(at, "enter")
                            || passage.is(at, "enters")
                            || passage.is(at, "entered");
            first = isVerb ? at : first;
        }
        List<DateMention> dates = passage.dates().within(token, Math.min(passage.end(), token + 5));
        if (!dates.isEmpty()) {
            CalendarEntries.add(
                    passage,
                    first,
                    dates.get(0).end(),
                    CalendarKind.ANNIVERSARY,
                    dates.get(0).date(),
                    found);
        }
    }
}
