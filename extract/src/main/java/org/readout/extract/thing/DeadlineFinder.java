package org.readout.extract.thing;

import java.util.List;
import org.readout.extract.date.DateMention;
import org.readout.extract.date.Deadline;
import org.readout.extract.date.DeadlineReader;
import org.readout.extract.date.Tense;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.CalendarDate;
import org.readout.model.NamedThing;
import org.readout.model.NamedThing.CalendarKind;

/** Finds what the dates of a sentence make of it: deadlines, beginnings, ends and terms. */
final class DeadlineFinder {
    private static final WordSet BOUNDS =
            WordSet.of("by", "before", "until", "till", "from", "no", "not", "through", "at");
    private static final WordSet ENDING =
            WordSet.of("expires", "expire", "lapses", "lapse", "ends", "end");
    private static final WordSet BEGINNING =
            WordSet.of(
                    "begin",
                    "begins",
                    "start",
                    "starts",
                    "finish",
                    "complete",
                    "force",
                    "launch",
                    "close",
                    "completed",
                    "approve",
                    "graduation");

    private final DeadlineReader deadlines;

    DeadlineFinder(DeadlineReader deadlines) {
        this.deadlines = deadlines;
    }

    void find(Passage passage, List<Candidate> found) {
        List<DateMention> dates = passage.dates().within(passage.first(), passage.end());
        if (dates.isEmpty()) {
            return;
        }
        for (DateMention date : dates) {
            ending(passage, date, found);
            beginning(passage, date, found);
            term(passage, date, found);
        }
        for (Deadline deadline :
                deadlines.within(passage.text(), passage.dates(), passage.first(), passage.end())) {
            deadline(passage, deadline, found);
        }
    }

    /** "the permit lapses in June 2031", "his mandate ends on 2 May". */
    private static void ending(Passage passage, DateMention date, List<Candidate> found) {
        int verb = date.first() - 2;
        boolean isAt = passage.is(verb + 1, "in") || passage.is(verb + 1, "on");
        if (!isAt
                || !date.isAbsolute()
                || !ENDING.contains(passage.folded(verb))
                || passage.is(verb - 1, "the")) {
            return;
        }
        boolean isMandate = passage.is(verb - 1, "mandate") || passage.is(verb - 1, "term");
        CalendarKind kind = isMandate ? CalendarKind.TERM : CalendarKind.DEADLINE;
        CalendarEntries.add(
                passage,
                isMandate ? verb - 1 : verb,
                date.end(),
                kind,
                date.in(Tense.FUTURE),
                found);
    }

    /** "digging should begin in May", "comes into force on 2 May". */
    private static void beginning(Passage passage, DateMention date, List<Candidate> found) {
        int in = passage.is(date.first() - 1, "the") ? date.first() - 2 : date.first() - 1;
        boolean isAt = passage.is(in, "in") || passage.is(in, "on");
        if (!isAt || !date.isAbsolute() || CalendarEntries.isPastDay(passage, date.date())) {
            return;
        }
        for (int at = in - 1; at >= Math.max(passage.first(), in - 7); at--) {
            if (BEGINNING.contains(passage.folded(at)) && passage.tag(at) != Tag.PARTICIPLE) {
                int first = at == in - 1 ? at : in;
                CalendarEntries.add(
                        passage,
                        first,
                        date.end(),
                        CalendarKind.DEADLINE,
                        date.in(Tense.FUTURE),
                        found);
                return;
            }
        }
    }

    /** "the 2031-36 term", "for the term 2031-2033". */
    private static void term(Passage passage, DateMention date, List<Candidate> found) {
        boolean isYears =
                date.date()
                                instanceof
                                CalendarDate.Interval(
                                        CalendarDate.Partial a,
                                        CalendarDate.Partial b)
                        && a.month() == null
                        && b.month() == null;
        boolean isBehind = passage.is(date.first() - 1, "term");
        if (isYears
                && (isBehind
                        || passage.is(date.end(), "term")
                        || passage.is(date.end(), "tenure"))) {
            int first = isBehind ? date.first() - 1 : date.first();
            CalendarEntries.add(
                    passage,
                    first,
                    isBehind ? date.end() : date.end() + 1,
                    CalendarKind.TERM,
                    date.date(),
                    found);
        }
    }

    private static void deadline(Passage passage, Deadline deadline, List<Candidate> found) {
        boolean isVisit =
                passage.is(deadline.first(), "from")
                        && deadline.on() instanceof CalendarDate.Interval;
        if (deadline.on() == null
                || isVisit
                || passage.is(deadline.first() + 1, "next") // a relative one is no date
                || passage.is(deadline.first() - 1, "dates") // "the photo dates from 4 May"
                || !BOUNDS.contains(passage.folded(deadline.first()))) {
            return;
        }
        String name = "deadline: " + what(passage, deadline);
        found.add(
                new Candidate(
                        deadline.first(),
                        deadline.end(),
                        true,
                        new NamedThing.CalendarEntry(
                                name,
                                CalendarKind.DEADLINE,
                                deadline.on(),
                                passage.text().quote(deadline.first(), deadline.end()))));
    }

    /** What is to be done by then: the words from the nearest verb before. */
    private static String what(Passage passage, Deadline deadline) {
        int verb = deadline.first() - 1;
        while (verb > passage.first()
                && passage.tag(verb) != Tag.VERB
                && passage.tag(verb) != Tag.GERUND
                && passage.tag(verb) != Tag.PARTICIPLE
                && deadline.first() - verb < 14) {
            verb--;
        }
        int first = Math.min(verb, deadline.first() - 1);
        return first < passage.first() || first >= deadline.first()
                ? passage.text().phrase(deadline.first(), deadline.end())
                : passage.text().phrase(first, deadline.first());
    }
}
