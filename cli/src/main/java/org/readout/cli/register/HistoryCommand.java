package org.readout.cli.register;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.export.register.AnswerForm;
import org.readout.export.table.HistoryTable;
import org.readout.register.Register;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.decision.Standing;
import org.readout.register.storage.RegisterStorage;
import picocli.CommandLine.Command;

/** Lists every decision ever made: what, who, when, why. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Lists every decision ever made: what, who, when, why.",
        footer = {
            "",
            "Exit status: 0 done, 1 it cannot be done, 2 wrong usage.",
            "",
            "Example:",
            "  readout history"
        })
public final class HistoryCommand extends RegisterCommand {

    public HistoryCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer answer(RegisterStorage storage) {
        Register register = new Register(storage);
        List<DecisionEntry> entries = register.decisions();
        Set<Long> undone = Standing.undone(entries);
        Set<Long> gone = new TreeSet<>();
        register.noLongerApplying().forEach(entry -> gone.add(entry.number()));
        return Answer.of(
                screen -> HistoryTable.of(screen, entries, undone, gone),
                () -> AnswerForm.ofHistory(entries, undone, gone));
    }
}
