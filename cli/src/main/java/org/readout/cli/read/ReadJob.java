package org.readout.cli.read;

import org.readout.acquire.DocumentReader;
import org.readout.acquire.Inputs;
import org.readout.acquire.UnreadableException;
import org.readout.cli.terminal.Terminal;
import org.readout.pipeline.Engine;

/** Does what {@code read} is told to. */
public final class ReadJob {
    private ReadJob() {}

    /**
     * @return the exit status
     * @throws UnreadableException if the user's lexicons cannot be had
     */
    public static int run(ReadOptions options, Terminal terminal) throws UnreadableException {
        long start = System.nanoTime();
        Engine engine = EngineLoader.load(options.lexicon(), terminal);
        Format format = options.format();
        Format form = format != null ? format : terminal.isScreen() ? Format.TABLE : Format.JSONL;
        RecordStyle style = RecordStyle.of(form, terminal);
        InputReader<Written> reader =
                InputReader.writing(
                        new DocumentReader(options.told(), terminal.in()), engine, style);
        ReadRun run = new ReadRun(reader, style, terminal);
        int status = run.run(Inputs.named(options.paths()));
        if (options.stats()) {
            terminal.err().print(run.tally().report(System.nanoTime() - start));
        }
        return status;
    }
}
