package org.readout.web.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.readout.acquire.Input;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Source;
import org.readout.pipeline.Engine;
import org.readout.register.Register;
import org.readout.web.part.Precedence;
import org.readout.web.route.Refused;

/** Takes sendings and works on them one after the other, beside those who read. */
public final class Intake implements AutoCloseable {
    private static final int MOST_WAITING = 20;
    private static final int MOST_REMEMBERED = 50;

    private final Register register;
    private final Precedence precedence;
    private final String version;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    task -> Thread.ofPlatform().daemon().name("import").unstarted(task));
    private final Deque<ImportRun> runs = new ArrayDeque<>();
    private @Nullable Engine engine;
    private int count;

    /**
     * @param precedence of those who read, to whom it gives way
     * @param version of the engine, as documents note it
     */
    public Intake(Register register, Precedence precedence, String version) {
        this.register = register;
        this.precedence = precedence;
        this.version = version;
    }

    /**
     * Takes a sending; returns at once.
     *
     * @param told what the sender says of every text
     * @throws Refused where too many wait
     */
    public ImportRun take(Spool spool, String label, Source told, String visitor) {
        ImportRun run = enter(label, visitor, spool.size());
        worker.execute(
                () -> {
                    try (spool) {
                        attempt(run, () -> work(run, spool, told, new ArrayList<>()));
                    }
                });
        return run;
    }

    /** As {@link #take(Spool, String, Source, String)}, of files that lie here already. */
    public ImportRun take(List<Input> inputs, String label, String visitor) {
        ImportRun run = enter(label, visitor, inputs.size());
        worker.execute(() -> attempt(run, () -> work(run, inputs, Source.UNKNOWN, List.of())));
        return run;
    }

    /** As {@link #take(Spool, String, Source, String)}, of what lies at an address. */
    public ImportRun take(Journey journey, String label, Source told, String visitor) {
        ImportRun run = enter(label, visitor, 1);
        worker.execute(() -> attempt(run, () -> travel(run, journey, told)));
        return run;
    }

    private synchronized ImportRun enter(String label, String visitor, int total) {
        long waiting = runs.stream().filter(run -> !run.report().state().isOver()).count();
        if (waiting >= MOST_WAITING) {
            throw new Refused(
                    429, "Too many imports are waiting", "Wait until one is done, or cancel one.");
        }
        count++;
        ImportRun run = new ImportRun(Integer.toString(count), label, visitor, total);
        runs.addFirst(run);
        if (runs.size() > MOST_REMEMBERED) {
            runs.removeLast();
        }
        return run;
    }

    /** Whatever happens, the run is over in the end: those that are not keep others out. */
    private static void attempt(ImportRun run, Runnable work) {
        if (!run.begin()) {
            return; // cancelled while it waited: no host is asked, nothing is read
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            run.fail(String.valueOf(e.getMessage()));
        }
    }

    private void travel(ImportRun run, Journey journey, Source told) {
        try (Spool spool = Spool.open()) {
            List<ImportProblem> problems = new ArrayList<>();
            journey.into(spool, problems, run::isCancelled);
            work(run, spool, told, problems);
        }
    }

    private void work(ImportRun run, Spool spool, Source told, List<ImportProblem> problems) {
        work(run, spool.inputs(problems), told, problems);
    }

    private void work(ImportRun run, List<Input> inputs, Source told, List<ImportProblem> before) {
        run.expect(inputs.size(), before);
        if (run.isCancelled()) {
            run.end();
            return;
        }
        new ImportWork(run, register, precedence.worker(), engine(), version, told).all(inputs);
    }

    /** Made at the first import: who only reads needs none. */
    private synchronized Engine engine() {
        if (engine == null) {
            engine = new Engine(Lexicons.bundled());
        }
        return engine;
    }

    public synchronized Optional<ImportRun> run(String id) {
        return runs.stream().filter(run -> run.id().equals(id)).findFirst();
    }

    /** Since the server began, the latest first. */
    public synchronized List<ImportReport> reports() {
        return runs.stream().map(ImportRun::report).toList();
    }

    /** Stops what is under way. */
    @Override
    public void close() {
        synchronized (this) {
            runs.forEach(ImportRun::cancel);
        }
        worker.shutdown();
        try {
            if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
