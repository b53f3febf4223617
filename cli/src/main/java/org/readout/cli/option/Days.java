package org.readout.cli.option;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Dates as users write them on the command line. */
public final class Days {
    private Days() {}

    /** Null where none is given. */
    public static @Nullable CalendarDate of(
            String option, @Nullable String given, CommandSpec spec) {
        if (given == null) {
            return null;
        }
        return CalendarDate.parse(given)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "%s '%s': no such date; write it as 2026-01-30, 2026-01 or 2026"
                                                .formatted(option, given)));
    }

    /** The first day the date can mean; null where none is given. */
    public static @Nullable LocalDate first(
            String option, @Nullable String given, CommandSpec spec) {
        CalendarDate date = of(option, given, spec);
        return date == null ? null : date.firstDay().orElse(null);
    }

    /** The last day the date can mean; null where none is given. */
    public static @Nullable LocalDate last(
            String option, @Nullable String given, CommandSpec spec) {
        CalendarDate date = of(option, given, spec);
        return date == null ? null : date.lastDay().orElse(null);
    }

    /** The day given, else today. */
    public static LocalDate asOf(@Nullable String given, CommandSpec spec) {
        LocalDate day = last("--as-of", given, spec);
        return day != null ? day : LocalDate.now(ZoneId.systemDefault());
    }
}
