package org.readout.cli.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.acquire.DocumentReader;
import org.readout.acquire.Input;
import org.readout.acquire.UnreadableException;
import org.readout.cli.option.LexiconOption;
import org.readout.cli.read.EngineLoader;
import org.readout.cli.read.InputPool;
import org.readout.cli.read.InputReader;
import org.readout.cli.read.Outcome;
import org.readout.cli.terminal.ExitStatus;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.export.json.RecordForm;
import org.readout.model.Source;
import org.readout.score.page.ScorePage;
import org.readout.score.reading.GoldClusters;
import org.readout.score.reading.GoldDocument;
import org.readout.score.reading.GoldFolder;
import org.readout.score.reading.Reading;
import org.readout.score.reading.RecordLines;
import org.readout.score.reading.Register;
import org.readout.score.reading.UnusableInputException;
import org.readout.score.report.FigureJson;
import org.readout.score.report.FigureTable;
import org.readout.score.report.Miss;
import org.readout.score.report.MissTable;
import org.readout.score.result.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores records against annotated documents. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Scores records against documents annotated by hand.",
        description = {
            "",
            "GOLD_FOLDER holds NAME.gold.json beside NAME.txt, also in folders within it. Without RECORDS the texts are read"
                    + " now. What each figure means: docs/formats/score.md.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 scored, 1 something cannot be read, 2 wrong usage.",
            "",
            "Examples:",
            "  readout score gold/ --groups",
            "  readout score gold/ records.jsonl --misses | grep statement",
            "  readout score gold/ --html score.html"
        })
public final class ScoreCommand implements Callable<Integer> {
    private final Terminal terminal;

    /** Set by picocli before {@link #call}. */
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "GOLD_FOLDER", description = "The annotated documents.")
    private Path goldFolder = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "RECORDS",
            description = "Records to score, one a line, as `read --format jsonl` writes them.")
    private @Nullable Path records;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "A register to score against the folder's clusters*.json.")
    private @Nullable Path register;

    @Option(names = "--misses", description = "List what is missed, wrong or extra.")
    private boolean misses;

    @Option(
            names = "--groups",
            description = "Add the record figure of each group: names with the same first word.")
    private boolean groups;

    @Option(
            names = "--json",
            description = "Print the F1 of each figure as one JSON object, and nothing else.")
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write a page that shows gold and record side by side on each text.")
    private @Nullable Path html;

    @Mixin private final LexiconOption lexicon = new LexiconOption();

    public ScoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (records != null) {
            lexicon.mustBeAbsent(spec, "RECORDS");
        }
        try {
            List<GoldDocument> documents = GoldFolder.documents(goldFolder);
            Scores scores = Scores.of(documents, readings(documents));
            if (register != null) {
                scores =
                        scores.withRegister(GoldClusters.in(goldFolder), Register.ofFile(register));
            }
            int status = tell(report(scores));
            return html == null ? status : Math.max(status, write(html, scores));
        } catch (UnusableInputException e) {
            terminal.tell(String.valueOf(e.getMessage()));
            return ExitStatus.SOME_FAILED;
        }
    }

    private int tell(String report) {
        try {
            terminal.out().write(report);
            terminal.out().flush();
        } catch (IOException e) {
            return terminal.cannotWrite(e);
        }
        return ExitStatus.DONE;
    }

    private String report(Scores scores) {
        if (json) {
            return FigureJson.of(scores.figures()) + "\n";
        }
        StringBuilder report = new StringBuilder();
        if (misses) {
            MissTable table = new MissTable(terminal.isScreen() ? terminal.columns() : null);
            report.append(table.of(Miss.of(scores))).append('\n');
        } else {
            scores.withoutRecord()
                    .forEach(
                            score -> report.append(score.document().doc()).append(": NO RECORD\n"));
        }
        report.append(FigureTable.of(scores.figures()));
        return report.append(groups ? FigureTable.ofGroups(scores) : "").toString();
    }

    private int write(Path file, Scores scores) {
        try {
            Files.writeString(file, ScorePage.of(scores, title()));
            return ExitStatus.DONE;
        } catch (IOException e) {
            terminal.tell("%s: cannot be written: %s".formatted(file, e.getMessage()));
            return ExitStatus.SOME_FAILED;
        }
    }

    private String title() {
        Path name = goldFolder.toAbsolutePath().normalize().getFileName();
        return name == null ? goldFolder.toString() : name.toString();
    }

    private Map<String, Reading> readings(List<GoldDocument> documents)
            throws UnusableInputException {
        return records == null
                ? RecordLines.of("the engine's records", read(documents))
                : RecordLines.ofFile(records);
    }

    /**
     * The engine's records, in the form that users get; a text that cannot be read has none, and
     * its reason is told.
     */
    private List<String> read(List<GoldDocument> documents) {
        RecordForm form = new RecordForm(Version.ENGINE);
        InputReader<String> reader;
        try {
            reader =
                    InputReader.ofRecords(
                            new DocumentReader(Source.UNKNOWN, terminal.in()),
                            EngineLoader.load(lexicon.folder(), terminal),
                            form::line);
        } catch (UnreadableException e) {
            throw lexicon.refused(spec, e);
        }
        List<String> lines = new ArrayList<>();
        List<Input> inputs = new ArrayList<>();
        documents.forEach(
                document -> inputs.add(new Input.TextFile(document.doc(), document.textFile())));
        new InputPool<>(reader)
                .run(
                        inputs,
                        label -> {},
                        outcomes -> outcomes.each().forEach(outcome -> take(outcome, lines)));
        return lines;
    }

    private void take(Outcome<String> outcome, List<String> lines) {
        outcome.messages().forEach(terminal::tell);
        if (outcome.made() != null) {
            lines.add(outcome.made());
        }
    }
}
