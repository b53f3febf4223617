package org.readout.cli.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.acquire.DocumentReader;
import org.readout.acquire.ExampleFolder;
import org.readout.acquire.Inputs;
import org.readout.cli.read.Format;
import org.readout.cli.read.InputReader;
import org.readout.cli.read.ReadRun;
import org.readout.cli.read.RecordStyle;
import org.readout.cli.read.Written;
import org.readout.cli.terminal.ExitStatus;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Source;
import org.readout.pipeline.Engine;
import picocli.CommandLine.Command;

/** Reads the reports that come with Readout, and makes a register of them. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header =
                "Reads the reports in examples/, shows what they say, and makes a register of them.",
        description =
                "%nThe reports were written for this project: their officials and what they do are invented.")
public final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal;

    public DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path examples = ExampleFolder.find().orElse(null);
        if (examples == null) {
            terminal.tell(
                    "examples: no such folder beside the program; run the command in a checkout of Readout");
            return ExitStatus.SOME_FAILED;
        }
        RecordStyle style = RecordStyle.of(Format.TABLE, terminal);
        DocumentReader documents = new DocumentReader(Source.UNKNOWN, terminal.in());
        Engine engine = new Engine(Lexicons.bundled());
        InputReader<Written> reader = InputReader.writing(documents, engine, style);
        Inputs inputs = Inputs.named(List.of(examples.toString()));
        int status = new ReadRun(reader, style, terminal).run(inputs);
        return status == ExitStatus.DONE
                ? new DemoRegister(terminal, documents, engine).run(inputs)
                : status;
    }
}
