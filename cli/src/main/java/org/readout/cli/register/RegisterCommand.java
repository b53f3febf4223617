package org.readout.cli.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.readout.cli.option.RegisterOption;
import org.readout.cli.terminal.ExitStatus;
import org.readout.cli.terminal.Refusal;
import org.readout.cli.terminal.Terminal;
import org.readout.export.table.Screen;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.StorageException;
import org.readout.store.sqlite.SqliteStorage;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What every command over a register shares: which file, which form, and that trouble is one line
 * on standard error.
 */
abstract class RegisterCommand implements Callable<Integer> {
    private final Terminal terminal;

    /** Set by picocli before {@link #call}. */
    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private final RegisterOption register = new RegisterOption();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = RegisterFormat.Converter.class,
            description = "table, for people, or json, for programs. Without it: table.")
    private RegisterFormat format = RegisterFormat.TABLE;

    RegisterCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Asks the register; may throw {@link Refusal}. */
    abstract Answer answer(RegisterStorage storage);

    /** A register that is there; a command that begins one opens it otherwise. */
    RegisterStorage open(Path file) {
        return SqliteStorage.open(file);
    }

    Terminal terminal() {
        return terminal;
    }

    CommandSpec spec() {
        return spec;
    }

    RegisterFormat format() {
        return format;
    }

    Path file() {
        return register.file();
    }

    @Override
    public Integer call() {
        try (RegisterStorage storage = open(register.file())) {
            Answer answer = answer(storage);
            write(answer);
            return answer.status();
        } catch (StorageException e) {
            terminal.tell(String.valueOf(e.getMessage()));
        } catch (Refusal e) {
            terminal.tell(String.valueOf(e.getMessage()));
            e.lines().forEach(terminal::tell);
        } catch (IOException e) {
            return terminal.cannotWrite(e);
        }
        return ExitStatus.SOME_FAILED;
    }

    private void write(Answer answer) throws IOException {
        terminal.out()
                .write(
                        switch (format) {
                            case TABLE -> answer.table().apply(screen());
                            case JSON -> answer.json().get() + "\n";
                        });
        terminal.out().flush();
    }

    private Screen screen() {
        return new Screen(terminal.columns(), terminal.isColoured());
    }
}
