package org.readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.readout.register.storage.StorageException;
import org.readout.store.user.Role;
import org.readout.store.user.User;
import org.readout.store.user.UserFile;
import org.readout.store.user.UserName;
import org.readout.store.user.Users;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * What the commands about users share: which register, and that trouble is one line on standard
 * error.
 */
abstract class UserFileCommand implements Callable<Integer> {
    private final Terminal terminal;

    /** Set by picocli before {@link #call}. */
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "The register; without it ./readout.db. It need not be there yet.")
    private Path register = Path.of("readout.db");

    UserFileCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Does it, and gives what is to be said on standard output; may throw {@link Refusal}. */
    abstract String done(UserFile file);

    Terminal terminal() {
        return terminal;
    }

    @Override
    public Integer call() {
        try {
            terminal.out().write(done(UserFile.beside(register)));
            terminal.out().flush();
            return ExitStatus.DONE;
        } catch (StorageException | Refusal e) {
            terminal.tell(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            if (ClosedPipe.isMeantBy(e)) {
                return ExitStatus.DONE;
            }
            terminal.tell("standard output: cannot be written: " + e.getMessage());
        }
        return ExitStatus.SOME_FAILED;
    }

    UserName name(String given) {
        try {
            return new UserName(given);
        } catch (IllegalArgumentException e) {
            throw wrong("'%s': %s".formatted(given, e.getMessage()));
        }
    }

    Role role(String given) {
        return Role.of(given)
                .orElseThrow(
                        () -> wrong("'%s' is no role: reader, curator or admin".formatted(given)));
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    static User known(Users users, UserName name) {
        return users.named(name)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "there is no user '%s'; readout user list shows them"
                                                .formatted(name)));
    }
}
