package org.readout.cli.user;

import java.util.concurrent.Callable;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Users of the page and the API; does nothing by itself. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Says who may use the register's page and API.",
        description = {
            "",
            "Without users the page is open to whoever works at this machine, and to nobody else. With the first user everybody"
                    + " must sign in. Users stand in a file beside the register, not in it (docs/formats/users.md).",
            ""
        },
        footer = {
            "",
            "Exit status: 0 done, 1 it cannot be done, 2 wrong usage.",
            "",
            "Examples:",
            "  readout user add kari --role admin",
            "  readout user add ola --role reader --password-stdin < password.txt",
            "  readout user token ola --label \"nightly export\""
        })
public final class UserCommand implements Callable<Integer> {
    /** Set by picocli before {@link #call}. */
    @Spec private CommandSpec spec = CommandSpec.create();

    private UserCommand() {}

    public static CommandLine with(Terminal terminal) {
        return new CommandLine(new UserCommand())
                .addSubcommand("add", new UserAddCommand(terminal))
                .addSubcommand("list", new UserListCommand(terminal))
                .addSubcommand("role", new UserRoleCommand(terminal))
                .addSubcommand("password", new UserPasswordCommand(terminal))
                .addSubcommand("token", new UserTokenCommand(terminal))
                .addSubcommand("remove", new UserRemoveCommand(terminal));
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "say what to do: readout user --help lists the commands");
    }
}
