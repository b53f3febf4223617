package org.readout.extract.date;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;

/**
 * Words that say by when or over which time something is to be done, preposition included.
 *
 * @param first first token, the preposition
 * @param end the token after the last
 * @param on the date where the words name a month or year, else null
 */
public record Deadline(int first, int end, @Nullable CalendarDate on) {

    /**
     * Present where the deadline is a calendar date; "within the year" and "next month" are
     * relative.
     */
    public Optional<CalendarDate> date() {
        return Optional.ofNullable(on);
    }
}
