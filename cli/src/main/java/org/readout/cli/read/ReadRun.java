package org.readout.cli.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.acquire.Input;
import org.readout.acquire.Inputs;
import org.readout.cli.terminal.ExitStatus;
import org.readout.cli.terminal.Progress;
import org.readout.cli.terminal.Terminal;

/** Reads inputs and writes their records in order, as they come. */
public final class ReadRun {
    private static final long FIRST_WORD_AFTER_MILLIS = 1_000;

    private final InputReader<Written> reader;
    private final RecordStyle style;
    private final Terminal terminal;
    private final Tally tally = new Tally();
    private int written;

    public ReadRun(InputReader<Written> reader, RecordStyle style, Terminal terminal) {
        this.reader = reader;
        this.style = style;
        this.terminal = terminal;
    }

    public Tally tally() {
        return tally;
    }

    /**
     * @return the exit status
     */
    public int run(Inputs inputs) {
        for (String fault : inputs.faults()) {
            terminal.tell(fault);
            tally.failed();
        }
        try (Progress progress =
                new Progress(terminal, inputs.found().size(), FIRST_WORD_AFTER_MILLIS, "read")) {
            terminal.out().write(style.head());
            readAll(inputs.found(), progress);
            terminal.out().write(style.foot());
            terminal.out().flush();
        } catch (UncheckedIOException e) {
            return cannotWrite(e.getCause());
        } catch (IOException e) {
            return cannotWrite(e);
        }
        return tally.hasFailures() ? ExitStatus.SOME_FAILED : ExitStatus.DONE;
    }

    private void readAll(List<Input> inputs, Progress progress) {
        new InputPool<>(reader)
                .run(
                        inputs,
                        progress::reading,
                        outcomes -> {
                            tally.took(outcomes.clock());
                            outcomes.each().forEach(this::take);
                            progress.done(written);
                        });
    }

    private void take(Outcome<Written> outcome) {
        outcome.messages().forEach(terminal::tell);
        if (outcome.made() == null) {
            tally.failed();
            return;
        }
        tally.read();
        try {
            Writer out = terminal.out();
            out.write(written == 0 ? "" : style.separator());
            outcome.made().to(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written++;
    }

    private int cannotWrite(@Nullable IOException e) {
        int status = terminal.cannotWrite(e);
        return tally.hasFailures() ? ExitStatus.SOME_FAILED : status;
    }
}
