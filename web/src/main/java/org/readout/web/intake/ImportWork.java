package org.readout.web.intake;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.readout.acquire.Capture;
import org.readout.acquire.DocumentReader;
import org.readout.acquire.Input;
import org.readout.acquire.UnreadableException;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Problem;
import org.readout.model.Source;
import org.readout.pipeline.Engine;
import org.readout.pipeline.Reading;
import org.readout.pipeline.StageListener;
import org.readout.register.Register;
import org.readout.register.reconcile.Added;
import org.readout.register.storage.StorageException;
import org.readout.web.part.Precedence;

/** Reads the documents of one sending and adds them, some at a time. */
final class ImportWork {
    /** A commit waits for the disk; and who looks on wants to see it move. */
    private static final int TOGETHER = 20;

    /** A document that waits to be read. */
    private record Taken(String name, Capture capture) {}

    /** A record that waits to be added. */
    private record Read(String name, DocumentRecord record) {}

    private final ImportRun run;
    private final Register register;
    private final Precedence.Worker worker;
    private final Engine engine;
    private final String version;
    private final DocumentReader documents;
    private final List<Taken> taken = new ArrayList<>();
    private final List<Read> waiting = new ArrayList<>();
    private int lettersTaken;

    ImportWork(
            ImportRun run,
            Register register,
            Precedence.Worker worker,
            Engine engine,
            String version,
            Source told) {
        this.run = run;
        this.register = register;
        this.worker = worker;
        this.engine = engine;
        this.version = version;
        documents = new DocumentReader(told, InputStream.nullInputStream());
    }

    void all(List<Input> inputs) {
        for (Input input : inputs) {
            if (run.isCancelled()) {
                break;
            }
            worker.giveWay();
            take(input);
            if (taken.size() == TOGETHER || lettersTaken >= Engine.TOGETHER) {
                readAndAdd();
            }
        }
        readAndAdd();
        run.end();
    }

    private void take(Input input) {
        String name = input.id();
        try {
            Capture capture = documents.read(input);
            for (Problem problem : capture.problems()) {
                run.trouble(new ImportProblem(name, problem.message()));
            }
            taken.add(new Taken(name, capture));
            lettersTaken += capture.document().captured().length();
        } catch (UnreadableException e) {
            run.failed(
                    new ImportProblem(name, withoutLabel(input, String.valueOf(e.getMessage()))));
        } catch (RuntimeException e) {
            run.failed(fault(name, e));
        }
    }

    private void readAndAdd() {
        read(taken);
        taken.clear();
        lettersTaken = 0;
        add();
    }

    private void read(List<Taken> some) {
        try {
            List<Document> all = some.stream().map(one -> one.capture().document()).toList();
            List<Reading> readings = engine.readAll(all, StageListener.NONE);
            for (int i = 0; i < readings.size(); i++) {
                List<Problem> problems = some.get(i).capture().problems();
                DocumentRecord record = readings.get(i).record().withProblems(problems);
                waiting.add(new Read(some.get(i).name(), record));
            }
        } catch (RuntimeException | StackOverflowError e) {
            if (some.size() == 1) {
                run.failed(fault(some.getFirst().name(), e));
            } else {
                some.forEach(one -> read(List.of(one))); // so that it keeps out no other
            }
        }
    }

    private static String withoutLabel(Input input, String message) {
        String head = input.label() + ": ";
        return message.startsWith(head) ? message.substring(head.length()) : message;
    }

    private void add() {
        try {
            List<Added> results =
                    register.storage()
                            .write(
                                    () ->
                                            waiting.stream()
                                                    .map(
                                                            read ->
                                                                    register.add(
                                                                            read.record(), version))
                                                    .toList());
            for (int i = 0; i < results.size(); i++) {
                run.added(waiting.get(i).name(), waiting.get(i).record(), results.get(i));
            }
        } catch (StorageException e) {
            throw e;
        } catch (RuntimeException e) {
            waiting.forEach(this::addAlone); // so that one that cannot be added keeps out no other
        }
        waiting.clear();
    }

    private void addAlone(Read read) {
        try {
            run.added(read.name(), read.record(), register.add(read.record(), version));
        } catch (StorageException e) {
            throw e;
        } catch (RuntimeException e) {
            run.failed(fault(read.name(), e));
        }
    }

    private static ImportProblem fault(String name, Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return new ImportProblem(
                name,
                "not read, a fault of Readout: %s at %s; please report it with the text"
                        .formatted(e, trace.length == 0 ? "?" : trace[0]));
    }
}
