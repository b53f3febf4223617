package org.readout.cli;

import java.util.List;
import org.readout.acquire.Capture;
import org.readout.acquire.DocumentReader;
import org.readout.acquire.Input;
import org.readout.acquire.UnreadableException;
import org.readout.model.DocumentRecord;
import org.readout.model.Problem;
import org.readout.pipeline.Engine;
import org.readout.pipeline.Reading;

/**
 * From one input to its written record. Whatever goes wrong with it becomes a message: the others
 * are still read.
 */
final class InputReader {
    private final DocumentReader documents;
    private final Engine engine;
    private final RecordStyle style;

    InputReader(DocumentReader documents, Engine engine, RecordStyle style) {
        this.documents = documents;
        this.engine = engine;
        this.style = style;
    }

    Outcome read(Input input) {
        try {
            StageClock clock = new StageClock(System::nanoTime);
            Capture capture = documents.read(input);
            Reading reading =
                    style.events()
                            ? engine.readWithEvents(capture.document(), clock)
                            : new Reading(engine.read(capture.document(), clock), List.of());
            DocumentRecord record = reading.record().withProblems(capture.problems());
            List<String> messages =
                    capture.problems().stream()
                            .map(Problem::message)
                            .map(message -> input.label() + ": " + message)
                            .toList();
            return new Outcome(style.reading().apply(new Reading(record, reading.events())), messages, clock);
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
