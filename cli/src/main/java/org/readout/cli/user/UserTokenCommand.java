package org.readout.cli.user;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.readout.cli.terminal.Refusal;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.store.user.ApiToken;
import org.readout.store.user.Secret;
import org.readout.store.user.UserFile;
import org.readout.store.user.UserName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a program a token, or takes one away. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Makes a token, by which a program acts as that user; or takes one away.",
        description = {
            "",
            "The token is shown once and cannot be shown again; what is kept tells only whether one is right. A program sends it"
                    + " as: Authorization: Bearer TOKEN",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  readout user token ola --label \"nightly export\"",
            "  readout user token --revoke 1f0c9a2b"
        })
final class UserTokenCommand extends UserFileCommand {
    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Whose.")
    private @Nullable String name;

    @Option(names = "--label", paramLabel = "WORDS", description = "What it is for.")
    private String label = "";

    @Option(
            names = "--revoke",
            paramLabel = "ID",
            description = "Take this one away; readout user list shows them.")
    private @Nullable String revoked;

    UserTokenCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    String done(UserFile file) {
        String id = revoked;
        String whose = name;
        if ((whose == null) == (id == null)) {
            throw wrong("name a user to make a token for, or a token to --revoke");
        }
        return whose == null ? revoke(file, String.valueOf(id)) : make(file, name(whose));
    }

    private String make(UserFile file, UserName whose) {
        String secret = ApiToken.makeSecret();
        ApiToken token = token(secret, whose);
        file.change(
                users -> {
                    known(users, whose);
                    return users.with(token);
                });
        terminal().tell("token %s of %s; it is shown this once".formatted(token.id(), whose));
        return secret + "\n"; // alone on standard output, so that it can go straight into a program
    }

    private ApiToken token(String secret, UserName whose) {
        try {
            return new ApiToken(
                    Secret.hash(secret),
                    whose,
                    label,
                    Instant.now().truncatedTo(ChronoUnit.SECONDS));
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private static String revoke(UserFile file, String id) {
        file.change(
                users -> {
                    if (users.tokens().stream().noneMatch(token -> token.id().equals(id))) {
                        throw new Refusal(
                                "there is no token '%s'; readout user list shows them"
                                        .formatted(id));
                    }
                    return users.withoutToken(id);
                });
        return "Token %s is worth nothing any more.\n".formatted(id);
    }
}
