package org.readout.cli.user;

import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.store.user.Role;
import org.readout.store.user.User;
import org.readout.store.user.UserFile;
import org.readout.store.user.UserName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives a user another role. */
@Command(
        name = "role",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Gives a user another role.",
        description = {"", "Takes effect at once, for their tokens too.", ""},
        footer = {"", "Example:", "  readout user role ola curator"})
final class UserRoleCommand extends UserFileCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "Whose.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "ROLE", description = "reader, curator or admin.")
    private String role = "";

    UserRoleCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    String done(UserFile file) {
        UserName asked = name(name);
        Role rights = role(role);
        file.change(
                users -> {
                    User user = known(users, asked);
                    return users.with(new User(user.name(), rights, user.password(), user.since()));
                });
        return "User %s, %s.\n".formatted(asked, rights.word());
    }
}
