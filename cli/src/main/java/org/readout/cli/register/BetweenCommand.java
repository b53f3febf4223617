package org.readout.cli.register;

import org.jspecify.annotations.Nullable;
import org.readout.cli.option.Days;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.export.register.AnswerForm;
import org.readout.export.table.RelationTable;
import org.readout.register.Register;
import org.readout.register.reading.Relation;
import org.readout.register.reading.Relations;
import org.readout.register.storage.RegisterStorage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what lies between two sides: engagements, topics, mechanisms, commitments, wordings. */
@Command(
        name = "between",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header =
                "Shows what lies between two sides: engagements, topics, mechanisms, commitments, wordings.",
        footer = {
            "",
            "Exit status: 0 done, 1 it cannot be done, 2 wrong usage.",
            "",
            "Examples:",
            "  readout between Norway Iceland",
            "  readout between NO IS --from 2024 --as-of 2026-01-01"
        })
public final class BetweenCommand extends RegisterCommand {
    @Parameters(index = "0", paramLabel = "A", description = "A state or body.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another.")
    private String other = "";

    @Mixin private final PeriodOption period = new PeriodOption();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to tell it for: 2026-01-30. Without it: today.")
    private @Nullable String asOf;

    public BetweenCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer answer(RegisterStorage storage) {
        Relation relation =
                new Relations(new Register(storage))
                        .between(
                                Sides.of(one),
                                Sides.of(other),
                                period.first(spec()),
                                period.last(spec()),
                                Days.asOf(asOf, spec()));
        return Answer.of(
                screen -> RelationTable.of(screen, relation), () -> AnswerForm.of(relation));
    }
}
