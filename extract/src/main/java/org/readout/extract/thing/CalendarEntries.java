package org.readout.extract.thing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.date.DateMention;
import org.readout.model.CalendarDate;
import org.readout.model.NamedThing;
import org.readout.model.NamedThing.CalendarKind;

/** Makes candidates of the tokens of a milestone, and finds the date that goes with one. */
final class CalendarEntries {
    private CalendarEntries() {}

    static void add(
            Passage passage,
            int first,
            int end,
            CalendarKind kind,
            @Nullable CalendarDate date,
            List<Candidate> found) {
        if (first < passage.first()) {
            return;
        }
        found.add(
                new Candidate(
                        first,
                        end,
                        true,
                        new NamedThing.CalendarEntry(
                                passage.text().phrase(first, end),
                                kind,
                                date,
                                passage.text().quote(first, end))));
    }

    /** "2031 marks", "The year 2031 will mark": the year stands before. */
    private static @Nullable DateMention markedYear(Passage passage, int token) {
        for (DateMention mention :
                passage.dates()
                        .within(
                                Math.max(passage.first(), token - Passage.REACH),
                                Math.max(passage.first(), token - 2))) {
            int verb = passage.is(mention.end(), "will") ? mention.end() + 1 : mention.end();
            if (passage.folded(verb).startsWith("mark")) {
                return mention;
            }
        }
        return null;
    }

    /** The first single date from shortly before the token on; else this year or null. */
    static @Nullable CalendarDate dateBehind(Passage passage, int token, boolean orThisYear) {
        DateMention told = markedYear(passage, token);
        if (told != null) {
            return told.date();
        }
        for (DateMention mention : passage.datesBehind(Math.max(passage.first(), token - 3))) {
            boolean isLong = mention.date() instanceof CalendarDate.Partial;
            if (isLong && mention.first() >= token - 3) {
                return mention.date();
            }
        }
        return orThisYear
                ? passage.dates()
                        .published()
                        .flatMap(CalendarDate::firstDay)
                        .map(day -> CalendarDate.year(day.getYear()))
                        .orElse(null)
                : null;
    }

    /** Whether the date lies in a year before the publication's. */
    static boolean isBefore(Passage passage, CalendarDate date) {
        Optional<Integer> year = date.lastDay().map(day -> day.getYear());
        Optional<Integer> now =
                passage.dates()
                        .published()
                        .flatMap(CalendarDate::firstDay)
                        .map(day -> day.getYear());
        return year.isPresent() && (now.isEmpty() || year.get() < now.get());
    }

    /** Whether the date ends before the day of publication. */
    static boolean isPastDay(Passage passage, CalendarDate date) {
        Optional<LocalDate> last = date.lastDay();
        Optional<LocalDate> now = passage.dates().published().flatMap(CalendarDate::firstDay);
        return last.isPresent() && now.isPresent() && last.get().isBefore(now.get());
    }
}
