package org.readout.cli.user;

import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.store.user.UserFile;
import org.readout.store.user.UserName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a user away. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Takes a user away, with their tokens.",
        description = {"", "What they decided stays, under their name. Takes effect at once.", ""},
        footer = {"", "Example:", "  readout user remove ola"})
final class UserRemoveCommand extends UserFileCommand {
    @Parameters(paramLabel = "NAME", description = "Whom.")
    private String name = "";

    UserRemoveCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    String done(UserFile file) {
        UserName asked = name(name);
        boolean isLast =
                file.change(
                                users -> {
                                    known(users, asked);
                                    return users.without(asked);
                                })
                        .isEmpty();
        return "User %s is gone.%s\n"
                .formatted(
                        asked,
                        isLast ? " There is none left: the page is open at this machine." : "");
    }
}
