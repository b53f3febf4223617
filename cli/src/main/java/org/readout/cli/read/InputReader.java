package org.readout.cli.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.readout.acquire.Capture;
import org.readout.acquire.DocumentReader;
import org.readout.acquire.Input;
import org.readout.acquire.UnreadableException;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Problem;
import org.readout.pipeline.Engine;
import org.readout.pipeline.Reading;

/**
 * From inputs to what is made of their records: their written forms, or the records themselves.
 * Whatever goes wrong with one becomes a message: the others are still read.
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

    /** Reads them together; one that cannot be read keeps none of the others from being read. */
    Outcomes<T> read(List<Input> inputs) {
        StageClock clock = new StageClock(System::nanoTime);
        Map<Input, Outcome<T>> outcomes = new HashMap<>();
        Map<Input, Capture> captures = new LinkedHashMap<>();
        for (Input input : inputs) {
            try {
                captures.put(input, documents.read(input));
            } catch (UnreadableException | OutOfMemoryError | RuntimeException e) {
                outcomes.put(input, failed(input, e));
            }
        }
        outcomes.putAll(outcomes(captures, clock));
        return new Outcomes<>(inputs.stream().map(outcomes::get).toList(), clock);
    }

    private Map<Input, Outcome<T>> outcomes(Map<Input, Capture> captures, StageClock clock) {
        Map<Input, Outcome<T>> outcomes = new HashMap<>();
        try {
            Iterator<Reading> readings = readings(captures.values(), clock).iterator();
            captures.forEach(
                    (input, capture) ->
                            outcomes.put(input, outcome(input, capture, readings.next())));
        } catch (OutOfMemoryError | RuntimeException | StackOverflowError e) {
            captures.forEach(
                    (input, capture) ->
                            outcomes.putAll(
                                    captures.size() == 1
                                            ? Map.of(input, failed(input, e))
                                            : outcomes(Map.of(input, capture), clock)));
        }
        return outcomes;
    }

    private List<Reading> readings(Collection<Capture> captures, StageClock clock) {
        List<Document> taken = captures.stream().map(Capture::document).toList();
        return events ? engine.readAllWithEvents(taken, clock) : engine.readAll(taken, clock);
    }

    private Outcome<T> outcome(Input input, Capture capture, Reading reading) {
        DocumentRecord record = reading.record().withProblems(capture.problems());
        List<String> messages =
                capture.problems().stream()
                        .map(Problem::message)
                        .map(message -> input.label() + ": " + message)
                        .toList();
        return new Outcome<>(form.apply(new Reading(record, reading.events())), messages);
    }

    private static <T> Outcome<T> failed(Input input, Throwable cause) {
        return switch (cause) {
            case UnreadableException e -> Outcome.failed(String.valueOf(e.getMessage()));
            case OutOfMemoryError e ->
                    Outcome.failed(
                            "%s: too large for the memory given; set JAVA_TOOL_OPTIONS=-Xmx8g or cut it into its documents"
                                    .formatted(input.label()));
            default ->
                    Outcome.failed(
                            "%s: not read, a fault of Readout: %s at %s; please report it with the text"
                                    .formatted(input.label(), cause, place(cause)));
        };
    }

    private static Object place(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length == 0 ? "?" : trace[0];
    }
}
