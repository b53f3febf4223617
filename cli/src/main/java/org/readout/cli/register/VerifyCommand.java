package org.readout.cli.register;

import java.util.List;
import org.readout.cli.terminal.ExitStatus;
import org.readout.cli.terminal.Progress;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.export.register.AnswerForm;
import org.readout.export.table.VerifiedTable;
import org.readout.register.Register;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.verify.Verification;
import org.readout.register.verify.Verified;
import picocli.CommandLine.Command;

/** Checks a register against itself. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Checks every citation against its text, and the log of decisions.",
        description = {
            "",
            "Each text is held against its key, each citation against its text, what is filed against a new look at the"
                    + " records, the decisions against their chain of hashes. Changes nothing.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 all is as it was put there, 1 something is not, 2 wrong usage.",
            "",
            "Example:",
            "  readout verify --register nordic.db"
        })
public final class VerifyCommand extends RegisterCommand {
    public VerifyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer answer(RegisterStorage storage) {
        Verified verified;
        try (Progress progress =
                new Progress(terminal(), storage.documents().size(), 1_000, "checked")) {
            verified = Verification.of(storage, progress::done);
        }
        List<DecisionEntry> gone = new Register(storage).noLongerApplying();
        return new Answer(
                screen -> VerifiedTable.of(screen, verified, gone),
                () -> AnswerForm.of(verified, gone),
                verified.isClean() ? ExitStatus.DONE : ExitStatus.SOME_FAILED);
    }
}
