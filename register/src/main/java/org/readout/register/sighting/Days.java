package org.readout.register.sighting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;
import org.readout.model.Dated;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.Source;

/** Days of a document and of what it tells. */
final class Days {
    private Days() {}

    /** The day of publication; null where it is not known to the day. */
    static @Nullable LocalDate published(Source source) {
        CalendarDate on = source.publishedOn();
        return on instanceof CalendarDate.Partial partial && partial.isDay()
                ? on.firstDay().orElse(null)
                : null;
    }

    /**
     * The day a document is from: of publication, else of what it is about; null where neither is
     * known.
     */
    static @Nullable LocalDate of(DocumentRecord record) {
        LocalDate published = published(record.source());
        if (published != null) {
            return published;
        }
        for (Engagement engagement : record.engagements()) {
            Dated when = engagement.when();
            if (engagement.main()
                    && when != null
                    && when.date() instanceof CalendarDate.Partial day
                    && day.isDay()) {
                return day.firstDay().orElse(null);
            }
        }
        return null;
    }

    /**
     * A date with the year it must have: one told without a year lies within half a year of the day
     * it was told. The same date where nothing is known of that day.
     */
    static CalendarDate withYear(CalendarDate date, @Nullable LocalDate told) {
        if (told == null
                || !(date instanceof CalendarDate.Partial(Integer year, Integer month, Integer day))
                || year != null
                || month == null) {
            return date;
        }
        CalendarDate best = date;
        long nearest = Long.MAX_VALUE;
        for (int y = told.getYear() - 1; y <= told.getYear() + 1; y++) {
            if (day != null && day == 29 && month == 2 && !java.time.Year.isLeap(y)) {
                continue;
            }
            CalendarDate candidate = new CalendarDate.Partial(y, month, day);
            long gap = Math.abs(ChronoUnit.DAYS.between(told, candidate.firstDay().orElse(told)));
            if (gap < nearest) {
                nearest = gap;
                best = candidate;
            }
        }
        return best;
    }
}
