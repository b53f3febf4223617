package org.readout.cli.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.cli.option.Days;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code --from} and {@code --to}, which every command that lists by day takes. */
final class PeriodOption {
    private static final String FROM = "--from";
    private static final String TO = "--to";

    @Option(
            names = FROM,
            paramLabel = "DATE",
            description = "The first day: 2026-01-30, 2026-01 or 2026.")
    private @Nullable String from;

    @Option(names = TO, paramLabel = "DATE", description = "The last day.")
    private @Nullable String to;

    /** The first day that counts; null where none is given. */
    @Nullable LocalDate first(CommandSpec spec) {
        return Days.first(FROM, from, spec);
    }

    /** The last day that counts; null where none is given. */
    @Nullable LocalDate last(CommandSpec spec) {
        return Days.last(TO, to, spec);
    }
}
