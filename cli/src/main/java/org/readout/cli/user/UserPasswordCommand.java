package org.readout.cli.user;

import org.readout.cli.terminal.Passwords;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.store.user.PasswordHash;
import org.readout.store.user.User;
import org.readout.store.user.UserFile;
import org.readout.store.user.UserName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives a user another password. */
@Command(
        name = "password",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Gives a user another password.",
        description = {
            "",
            "Wherever the user is signed in, they must sign in anew. Tokens stay.",
            ""
        },
        footer = {"", "Example:", "  readout user password kari"})
final class UserPasswordCommand extends UserFileCommand {
    @Parameters(paramLabel = "NAME", description = "Whose.")
    private String name = "";

    @Mixin private final Passwords passwords = new Passwords();

    UserPasswordCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    String done(UserFile file) {
        UserName asked = name(name);
        known(file.read(), asked);
        PasswordHash password = passwords.ask(terminal(), asked.value());
        file.change(
                users -> {
                    User user = known(users, asked);
                    return users.with(new User(user.name(), user.role(), password, user.since()));
                });
        return "User %s has another password.\n".formatted(asked);
    }
}
