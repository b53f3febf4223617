package org.readout.cli.user;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.readout.cli.option.RegisterOption;
import org.readout.cli.terminal.ExitStatus;
import org.readout.cli.terminal.Refusal;
import org.readout.cli.terminal.Terminal;
import org.readout.register.storage.StorageException;
import org.readout.store.user.Role;
import org.readout.store.user.User;
import org.readout.store.user.UserFile;
import org.readout.store.user.UserName;
import org.readout.store.user.Users;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin private final RegisterOption register = new RegisterOption();

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
            terminal.out().write(done(UserFile.beside(register.file())));
            terminal.out().flush();
            return ExitStatus.DONE;
        } catch (StorageException | Refusal e) {
            terminal.tell(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return terminal.cannotWrite(e);
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
