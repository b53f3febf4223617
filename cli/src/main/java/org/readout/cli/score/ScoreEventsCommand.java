package org.readout.cli.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.acquire.UnreadableException;
import org.readout.cli.option.LexiconOption;
import org.readout.cli.read.EngineLoader;
import org.readout.cli.terminal.ExitStatus;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.export.plover.PloverTable;
import org.readout.model.Document;
import org.readout.model.Source;
import org.readout.pipeline.Engine;
import org.readout.pipeline.Reading;
import org.readout.pipeline.StageListener;
import org.readout.score.event.EventFigures;
import org.readout.score.event.Triple;
import org.readout.score.reading.CodedSentences;
import org.readout.score.reading.EventRows;
import org.readout.score.reading.UnusableInputException;
import org.readout.score.report.EventTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores event rows against sentences coded by hand. */
@Command(
        name = "score-events",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Scores event rows against sentences coded by hand.",
        description = {
            "",
            "SENTENCES has a JSON object a line in the form of PLOVER's gold standard records: id, text, gold {event, source,"
                    + " target}. Without ROWS the sentences are read now. The figures: docs/formats/plover.md.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 scored, 1 something cannot be read, 2 wrong usage.",
            "",
            "Example:",
            "  readout score-events sentences.jsonl"
        })
public final class ScoreEventsCommand implements Callable<Integer> {
    private final Terminal terminal;

    /** Set by picocli before {@link #call}. */
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "SENTENCES", description = "The coded sentences.")
    private Path sentences = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ROWS",
            description = "Rows to score, as `read --format plover` writes them; doc is the id.")
    private @Nullable Path rows;

    @Mixin private final LexiconOption lexicon = new LexiconOption();

    public ScoreEventsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (rows != null) {
            lexicon.mustBeAbsent(spec, "ROWS");
        }
        try {
            List<CodedSentences.Line> lines = CodedSentences.ofFile(sentences);
            List<List<Triple>> triples = rows == null ? read(lines) : told(lines, rows);
            terminal.out().write(EventTable.head());
            terminal.out().write(line("all", lines, triples, line -> true));
            terminal.out()
                    .write(line("diplomatic", lines, triples, CodedSentences.Line::isDiplomatic));
            terminal.out().flush();
            return ExitStatus.DONE;
        } catch (UnusableInputException e) {
            terminal.tell(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return terminal.cannotWrite(e);
        }
        return ExitStatus.SOME_FAILED;
    }

    private static String line(
            String label,
            List<CodedSentences.Line> lines,
            List<List<Triple>> triples,
            Predicate<CodedSentences.Line> which) {
        List<EventFigures.Coded> coded = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (which.test(lines.get(i))) {
                coded.add(new EventFigures.Coded(lines.get(i).sentence(), triples.get(i)));
            }
        }
        return EventTable.line(label, EventFigures.of(coded));
    }

    private static List<List<Triple>> told(List<CodedSentences.Line> lines, Path rows)
            throws UnusableInputException {
        Map<String, List<Triple>> byId = EventRows.ofFile(rows);
        return lines.stream()
                .map(line -> byId.getOrDefault(line.sentence().id(), List.of()))
                .toList();
    }

    /** Each sentence as a document of its own, through the form that users get. */
    private List<List<Triple>> read(List<CodedSentences.Line> lines) throws UnusableInputException {
        Engine engine = engine();
        List<List<Triple>> all = new ArrayList<>();
        for (CodedSentences.Line line : lines) {
            Document document = new Document("sentence", line.sentence().text(), Source.UNKNOWN);
            Reading reading = engine.readWithEvents(document, StageListener.NONE);
            String table = PloverTable.head() + PloverTable.of(reading.record(), reading.events());
            all.add(
                    EventRows.of("the engine's rows", table.lines().toList())
                            .getOrDefault("sentence", List.of()));
        }
        return all;
    }

    private Engine engine() {
        try {
            return EngineLoader.load(lexicon.folder(), terminal);
        } catch (UnreadableException e) {
            throw lexicon.refused(spec, e);
        }
    }
}
