package org.readout.cli.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.cli.option.Days;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.export.register.AnswerForm;
import org.readout.export.table.RegisterTables;
import org.readout.register.Register;
import org.readout.register.reading.Commitments;
import org.readout.register.storage.RegisterStorage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists commitments that are overdue, due, or not heard of for months. */
@Command(
        name = "due",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Lists commitments that are overdue, due, or not heard of for months.",
        description = {
            "",
            "A deadline as written becomes a day by a rule, which show tells. That no document tells that something was done is",
            " said as that: no evidence found.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 done, 1 it cannot be done, 2 wrong usage.",
            "",
            "Examples:",
            "  readout due",
            "  readout due Norway --as-of 2026-06-30 --silent 12",
            "  readout due Norway Iceland --until 2027"
        })
public final class DueCommand extends RegisterCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "WHO",
            description = "States or bodies that it must bind or concern.")
    private List<String> who = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to tell it for: 2026-01-30. Without it: today.")
    private @Nullable String asOf;

    @Option(names = "--until", paramLabel = "DATE", description = "Leave out what is due later.")
    private @Nullable String until;

    @Option(
            names = "--silent",
            paramLabel = "MONTHS",
            description = "List what has no day and was not heard of for so long; without it 6.")
    private int months = 6;

    public DueCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer answer(RegisterStorage storage) {
        LocalDate day = Days.asOf(asOf, spec());
        Commitments.Open open =
                Commitments.open(
                        new Register(storage),
                        who.stream().map(Sides::of).toList(),
                        day,
                        months,
                        Days.last("--until", until, spec()));
        return Answer.of(
                screen -> RegisterTables.open(screen, open, day, months),
                () -> AnswerForm.of(open, day));
    }
}
