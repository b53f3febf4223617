package org.readout.cli.register;

import java.util.Set;
import org.readout.cli.terminal.Refusal;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.export.register.AnswerForm;
import org.readout.export.table.ComparisonTable;
import org.readout.register.Register;
import org.readout.register.reading.Comparison;
import org.readout.register.reading.Comparisons;
import org.readout.register.storage.RegisterStorage;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets the accounts of an engagement side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Sets the accounts of an engagement side by side.",
        footer = {
            "",
            "Exit status: 0 done, 1 it cannot be done, 2 wrong usage.",
            "",
            "Examples:",
            "  readout compare e:4f0c12:120",
            "  readout compare fjord-1#e1 --only-differences"
        })
public final class CompareCommand extends RegisterCommand {
    @Parameters(paramLabel = "ENGAGEMENT", description = "Its id, or DOCUMENT#e1 of any account.")
    private String given = "";

    @Option(names = "--only-differences", description = "Leave out what all tell alike.")
    private boolean onlyDifferences;

    public CompareCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer answer(RegisterStorage storage) {
        Register register = new Register(storage);
        NodeId id = new Targets(register).one(given, Set.of(NodeKind.ENGAGEMENT));
        Comparison whole =
                register.engagement(id)
                        .map(engagement -> Comparisons.of(storage, engagement))
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                "'%s' was deleted by a decision; readout history lists it"
                                                        .formatted(given)));
        Comparison comparison = onlyDifferences ? whole.onlyDifferences() : whole;
        return Answer.of(
                screen -> ComparisonTable.of(screen, comparison), () -> AnswerForm.of(comparison));
    }
}
