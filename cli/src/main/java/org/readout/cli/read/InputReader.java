package org.readout.cli.read;

import java.util.List;
import java.util.function.Function;
import org.readout.acquire.Capture;
import org.readout.acquire.DocumentReader;
import org.readout.acquire.Input;
import org.readout.acquire.UnreadableException;
import org.readout.model.DocumentRecord;
import org.readout.model.Problem;
import org.readout.pipeline.Engine;
import org.readout.pipeline.Reading;

/**
 * From one input to what is made of its record: its written form, or the record itself. Whatever
 * goes wrong with it becomes a message: the others are still read.
 */
public final class InputReader<T> {
    private final DocumentReader documents;
    private final Engine engine;
    private final boolean events;
    private final Function<Reading, T> form;

    /**
     * @param events whether events are to be read beside the records
     */
    private InputReader(
            DocumentReader documents, Engine engine, boolean events, Function<Reading, T> form) {
        this.documents = documents;
        this.engine = engine;
        this.events = events;
        this.form = form;
    }

    public static InputReader<Written> writing(
            DocumentReader documents, Engine engine, RecordStyle style) {
        return new InputReader<>(documents, engine, style.events(), style.reading());
    }

    /**
     * @param form what is made of each record, on the thread that read it
     */
    public static <T> InputReader<T> ofRecords(
            DocumentReader documents, Engine engine, Function<DocumentRecord, T> form) {
        return new InputReader<>(documents, engine, false, reading -> form.apply(reading.record()));
    }

    public Outcome<T> read(Input input) {
        try {
            StageClock clock = new StageClock(System::nanoTime);
            Capture capture = documents.read(input);
            Reading reading =
                    events
                            ? engine.readWithEvents(capture.document(), clock)
                            : new Reading(engine.read(capture.document(), clock), List.of());
            DocumentRecord record = reading.record().withProblems(capture.problems());
            List<String> messages =
                    capture.problems().stream()
                            .map(Problem::message)
                            .map(message -> input.label() + ": " + message)
                            .toList();
            return new Outcome<>(
                    form.apply(new Reading(record, reading.events())), messages, clock);
        } catch (UnreadableException e) {
            return Outcome.failed(String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            return Outcome.failed(
                    "%s: too large for the memory given; set JAVA_TOOL_OPTIONS=-Xmx8g or cut it into its documents"
                            .formatted(input.label()));
        } catch (RuntimeException | StackOverflowError e) {
            return Outcome.failed(
                    "%s: not read, a fault of Readout: %s at %s; please report it with the text"
                            .formatted(
                                    input.label(),
                                    e,
                                    e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]));
        }
    }
}
