package org.readout.cli.register;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.readout.cli.option.RegisterOption;
import org.readout.cli.terminal.ExitStatus;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.export.register.RegisterForm;
import org.readout.register.Register;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.StorageException;
import org.readout.store.sqlite.SqliteStorage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/** Writes the whole register for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Writes the whole register for other programs.",
        description = {"", "The form: docs/formats/register.md.", ""},
        footer = {
            "",
            "Exit status: 0 done, 1 it cannot be done, 2 wrong usage.",
            "",
            "Example:",
            "  readout export --format register-json > register.json"
        })
public final class ExportCommand implements Callable<Integer> {
    private static final String REGISTER_JSON = "register-json";

    private final Terminal terminal;

    /** Set by picocli before {@link #call}. */
    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private final RegisterOption register = new RegisterOption();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "register-json, one JSON object; also without it.")
    private String format = REGISTER_JSON;

    public ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!format.equals(REGISTER_JSON)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format '%s': no such form; it is %s".formatted(format, REGISTER_JSON));
        }
        try (RegisterStorage storage = SqliteStorage.open(register.file())) {
            new RegisterForm(Version.ENGINE).write(new Register(storage), terminal.out());
            terminal.out().write("\n");
            terminal.out().flush();
            return ExitStatus.DONE;
        } catch (StorageException e) {
            terminal.tell(String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            return terminal.cannotWrite(
                    e.getCause() instanceof IOException cause ? cause : new IOException(e));
        } catch (IOException e) {
            return terminal.cannotWrite(e);
        }
        return ExitStatus.SOME_FAILED;
    }
}
