package org.readout.cli.read;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.acquire.UnreadableException;
import org.readout.cli.option.Days;
import org.readout.cli.option.LexiconOption;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.model.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads texts and writes their records. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Reads texts and writes their records.",
        description = {
            "",
            "Beside NAME.txt a file NAME.meta.json may tell outlet, published, language and url. What the options below say"
                    + " goes before it, and it goes before what the text says of itself.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 all were read, 1 some could not be, 2 wrong usage.",
            "",
            "Examples:",
            "  readout read report.txt",
            "  readout read monday/ tuesday/ --format jsonl > records.jsonl",
            "  pdftotext communique.pdf - | readout read - --outlet \"Ministry of Foreign Affairs\"",
            "  readout read report.txt --lexicon my-words/ --stats",
            "  readout read corpus/ --format plover > events.tsv"
        })
public final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;

    /** Set by picocli before {@link #call}. */
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A text file, a folder (all its .txt files), or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = Format.Converter.class,
            description =
                    "table, for people; jsonl, a record a line; json, an array of records; plover, events as rows. Without it: table on a"
                            + " terminal, jsonl elsewhere.")
    private @Nullable Format format;

    @Mixin private final LexiconOption lexicon = new LexiconOption();

    @Option(
            names = "--stats",
            description = "Print documents, tokens and seconds by stage on standard error.")
    private boolean stats;

    @Option(names = "--outlet", paramLabel = "X", description = "Who published the texts.")
    private @Nullable String outlet;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When: 2026-01-30, 2026-01 or 2026.")
    private @Nullable String published;

    public ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Source told = new Source(outlet, Days.of("--published", published, spec), null, null);
        try {
            return ReadJob.run(
                    new ReadOptions(paths, format, lexicon.folder(), stats, told), terminal);
        } catch (UnreadableException e) {
            throw lexicon.refused(spec, e);
        }
    }
}
