package org.readout.cli.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.export.register.AnswerForm;
import org.readout.export.table.RegisterTables;
import org.readout.register.Register;
import org.readout.register.reading.Lookup;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.view.FormulationHistory;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Shows official wordings that changed: versions, users, and what was added, dropped or replaced.
 */
@Command(
        name = "drift",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header =
                "Shows official wordings that changed: versions, users, and what was added, dropped or replaced.",
        footer = {
            "",
            "Exit status: 0 done, 1 it cannot be done, 2 wrong usage.",
            "",
            "Examples:",
            "  readout drift",
            "  readout drift strategic partnership",
            "  readout drift --all --format json"
        })
public final class DriftCommand extends RegisterCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "Words of the wording, in any spelling.")
    private List<String> words = List.of();

    @Option(names = "--all", description = "Those that never changed, too.")
    private boolean all;

    public DriftCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer answer(RegisterStorage storage) {
        Register register = new Register(storage);
        List<NodeId> asked = new ArrayList<>();
        if (words.isEmpty()) {
            register.each(NodeKind.FORMULATION, asked::add);
        } else {
            asked.addAll(
                    new Lookup(storage)
                            .find(String.join(" ", words), Set.of(NodeKind.FORMULATION)));
        }
        List<FormulationHistory> found =
                asked.stream()
                        .flatMap(id -> register.formulation(id).stream())
                        .filter(one -> all || !words.isEmpty() || one.versions().size() > 1)
                        .sorted(Comparator.comparing(FormulationHistory::label))
                        .toList();
        return Answer.of(
                screen -> RegisterTables.formulations(screen, found),
                () -> AnswerForm.ofFormulations(found));
    }
}
