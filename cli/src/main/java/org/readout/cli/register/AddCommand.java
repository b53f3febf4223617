package org.readout.cli.register;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.acquire.DocumentReader;
import org.readout.acquire.Inputs;
import org.readout.acquire.UnreadableException;
import org.readout.cli.option.Days;
import org.readout.cli.option.LexiconOption;
import org.readout.cli.read.EngineLoader;
import org.readout.cli.read.InputReader;
import org.readout.cli.terminal.ExitStatus;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.export.register.AnswerForm;
import org.readout.export.table.AdditionsTable;
import org.readout.model.Source;
import org.readout.pipeline.Engine;
import org.readout.register.Register;
import org.readout.register.reading.Additions;
import org.readout.register.reconcile.Prepared;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.StorageException;
import org.readout.store.sqlite.SqliteStorage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads texts and adds what they tell to a register. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Reads texts and adds what they tell to a register.",
        description = {
            "",
            "A text that is known changes nothing; a new text of an address known before is a new version of it. The register"
                    + " is made if there is none.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 all were added, 1 some could not be, 2 wrong usage.",
            "",
            "Examples:",
            "  readout add reports/",
            "  readout add monday/ tuesday/ --register nordic.db",
            "  pdftotext communique.pdf - | readout add - --outlet \"Ministry of Foreign Affairs\" --published 2026-02-04"
        })
public final class AddCommand extends RegisterCommand {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A text file, a folder (all its .txt files), or - for standard input.")
    private List<String> paths = List.of();

    @Option(names = "--outlet", paramLabel = "X", description = "Who published the texts.")
    private @Nullable String outlet;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When: 2026-01-30, 2026-01 or 2026.")
    private @Nullable String published;

    @Mixin private final LexiconOption lexicon = new LexiconOption();

    public AddCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    RegisterStorage open(Path register) {
        return SqliteStorage.openOrCreate(register);
    }

    @Override
    Answer answer(RegisterStorage storage) {
        Register register = new Register(storage);
        AddRun run = new AddRun(reader(register), register, terminal());
        Additions additions;
        try {
            additions = run.run(Inputs.named(paths), file().toString());
        } catch (StorageException e) {
            if (run.added() > 0) {
                terminal().tell("%,d documents were added before".formatted(run.added()));
            }
            throw e;
        }
        return new Answer(
                screen -> AdditionsTable.of(screen, additions),
                () -> AnswerForm.of(additions),
                additions.failed() > 0 ? ExitStatus.SOME_FAILED : ExitStatus.DONE);
    }

    private InputReader<Prepared> reader(Register register) {
        Source told = new Source(outlet, Days.of("--published", published, spec()), null, null);
        return InputReader.ofRecords(
                new DocumentReader(told, terminal().in()), engine(), register::prepare);
    }

    private Engine engine() {
        try {
            return EngineLoader.load(lexicon.folder(), terminal());
        } catch (UnreadableException e) {
            throw lexicon.refused(spec(), e);
        }
    }
}
