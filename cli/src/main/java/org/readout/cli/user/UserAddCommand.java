package org.readout.cli.user;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.readout.cli.terminal.Passwords;
import org.readout.cli.terminal.Refusal;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.store.user.PasswordHash;
import org.readout.store.user.Role;
import org.readout.store.user.User;
import org.readout.store.user.UserFile;
import org.readout.store.user.UserName;
import org.readout.store.user.Users;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a user. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Makes a user.",
        description = {
            "",
            "reader looks, curator also decides and adds documents, admin also sees who the users are. The password is asked for"
                    + " and not shown.",
            ""
        },
        footer = {"", "Example:", "  readout user add kari --role admin"})
final class UserAddCommand extends UserFileCommand {
    @Parameters(paramLabel = "NAME", description = "Letters, digits and . _ - @")
    private String name = "";

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "reader, curator or admin.")
    private String role = "";

    @Mixin private final Passwords passwords = new Passwords();

    UserAddCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    String done(UserFile file) {
        UserName asked = name(name);
        Role rights = role(role);
        mustBeNew(file.read(), asked);
        PasswordHash password = passwords.ask(terminal(), asked.value());
        User user =
                new User(asked, rights, password, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        boolean isFirst =
                file.change(
                                        users -> {
                                            mustBeNew(users, asked);
                                            return users.with(user);
                                        })
                                .users()
                                .size()
                        == 1;
        return "User %s, %s.%s\n"
                .formatted(
                        asked,
                        rights.word(),
                        isFirst ? " From now on the page asks everybody to sign in." : "");
    }

    private static void mustBeNew(Users users, UserName name) {
        if (users.named(name).isPresent()) {
            throw new Refusal(
                    "there is a user '%s' already; readout user password %s gives them another password"
                            .formatted(name, name));
        }
    }
}
