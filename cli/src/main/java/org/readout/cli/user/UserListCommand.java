package org.readout.cli.user;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.store.user.ApiToken;
import org.readout.store.user.User;
import org.readout.store.user.UserFile;
import org.readout.store.user.Users;
import picocli.CommandLine.Command;

/** Lists users and their tokens. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Lists users, what they may, and their tokens.",
        footer = {"", "Example:", "  readout user list"})
final class UserListCommand extends UserFileCommand {
    UserListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    String done(UserFile file) {
        Users users = file.read();
        if (users.isEmpty()) {
            return "There are no users: the page is open at this machine, and to nobody else.\n";
        }
        int width =
                users.users().stream()
                        .map(user -> user.name().value().length())
                        .max(Comparator.naturalOrder())
                        .orElse(0);
        StringBuilder out = new StringBuilder();
        for (User user : users.users()) {
            String name = user.name().value();
            out.append(name).append(" ".repeat(width - name.length()));
            out.append("  %-7s  since %s\n".formatted(user.role().word(), day(user.since())));
            for (ApiToken token : users.tokensOf(user.name())) {
                out.append(
                        "  token %s  since %s  %s"
                                .formatted(token.id(), day(token.since()), token.label())
                                .stripTrailing());
                out.append('\n');
            }
        }
        return out.toString();
    }

    private static String day(Instant time) {
        return time.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
