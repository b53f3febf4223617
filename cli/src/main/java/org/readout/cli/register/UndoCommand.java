package org.readout.cli.register;

import org.jspecify.annotations.Nullable;
import org.readout.cli.terminal.Refusal;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.register.Register;
import org.readout.register.decision.Decision;
import org.readout.register.storage.RegisterStorage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a decision back. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Takes a decision back.",
        description = {
            "",
            "An undo is itself a decision: taking it back brings the first one again. Without a NUMBER, the last decision"
                    + " that stands is taken back.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 taken back, 1 it cannot be, 2 wrong usage.",
            "",
            "Examples:",
            "  readout undo",
            "  readout undo 3 --reason \"the Wire was right\""
        })
public final class UndoCommand extends RegisterCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "NUMBER",
            description = "The decision's number, as readout history lists it.")
    private @Nullable Long number;

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why; kept with the decision.")
    private String reason = "";

    @Mixin private final Decider decider = new Decider();

    public UndoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer answer(RegisterStorage storage) {
        Register register = new Register(storage);
        if (register.decisions().isEmpty()) {
            throw new Refusal("no decision has been made that could be taken back");
        }
        return decider.answer(
                register, new Decision.Undo(number != null ? number : last(register)), reason);
    }

    private static long last(Register register) {
        var standing = register.standing().entries();
        if (standing.isEmpty()) {
            throw new Refusal(
                    "no decision stands that could be taken back; readout history lists all");
        }
        return standing.getLast().number();
    }
}
