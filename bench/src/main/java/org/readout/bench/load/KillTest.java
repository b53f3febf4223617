package org.readout.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.bench.world.Chronicle;
import org.readout.register.reconcile.Reconciler;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.verify.Verification;
import org.readout.register.verify.Verified;
import org.readout.store.sqlite.SqliteStorage;

/**
 * Kills a process that adds to a register, at random moments from its start on, and looks each time
 * whether everything it had acknowledged is there and the register is clean.
 *
 * <pre>bench/run kill ROUNDS</pre>
 */
public final class KillTest {
    private static final long SEED = 20261121;
    private static final int WORDS = 150;
    private static final int BATCH = 10;

    /**
     * So many rounds go on with one register; then a new one is begun, whose making is cut, too.
     */
    private static final int ROUNDS_WITH_ONE = 20;

    private final Path folder;
    private final Path file;
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private int acknowledged;
    private int failures;

    private KillTest(Path folder) {
        this.folder = folder;
        file = folder.resolve("readout.db");
    }

    public static void main(String[] args) throws Exception {
        if (args[0].equals("add")) {
            add(Path.of(args[1]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
            return;
        }
        Path folder = Files.createTempDirectory("readout-kill");
        try {
            int failures = failures(folder, Integer.parseInt(args[0]));
            if (failures > 0) {
                throw new IllegalStateException(failures + " failures");
            }
        } finally {
            empty(folder);
            Files.delete(folder);
        }
    }

    /** Kills so many times and tells how often anything was lost or wrong. */
    static int failures(Path folder, int rounds) throws IOException, InterruptedException {
        KillTest test = new KillTest(folder);
        test.run(rounds);
        return test.failures;
    }

    /** Adds on from where the register stands, for ever, and says so after each commit. */
    private static void add(Path file, PrintStream out) {
        Chronicle chronicle = new Chronicle(SEED, WORDS);
        try (RegisterStorage storage = SqliteStorage.openOrCreate(file)) {
            Reconciler reconciler = new Reconciler(storage);
            int from = (int) storage.documents().size();
            Reading reading =
                    new Reading(chronicle, reconciler, from, Integer.MAX_VALUE, place -> place);
            for (int next = from; ; next += BATCH) {
                List<Reading.Read> together = new ArrayList<>();
                while (together.size() < BATCH) {
                    Reading.Read one = reading.next();
                    if (one != null) {
                        together.add(one);
                    }
                }
                storage.write(
                        () -> {
                            together.forEach(one -> reconciler.add(one.prepared(), "bench"));
                            return true;
                        });
                out.println(next + BATCH);
            }
        }
    }

    private void run(int rounds) throws IOException, InterruptedException {
        int killedWhileAdding = 0;
        int highest = 0;
        for (int round = 1; round <= rounds; round++) {
            if (round % ROUNDS_WITH_ONE == 1) {
                empty(folder);
                acknowledged = 0;
            }
            int before = acknowledged;
            addAndKill();
            killedWhileAdding += acknowledged > before ? 1 : 0;
            highest = Math.max(highest, acknowledged);
            String found = look();
            if (found != null) {
                failures++;
            }
            if (found != null || round % 10 == 0) {
                System.out.printf(
                        "%4d  %,d acknowledged  %s%n",
                        round, acknowledged, found == null ? "all there, clean" : found);
            }
        }
        System.out.printf(
                "%d kills, %d of them after commits; up to %,d documents acknowledged; %d failures%n",
                rounds, killedWhileAdding, highest, failures);
    }

    private void addAndKill() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KillTest.class.getName(),
                                "add",
                                file.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        // one in four dies while it starts and the file is made or opened, the others while they
        // add
        CountDownLatch begun = new CountDownLatch(random.nextInt(4) == 0 ? 0 : 1);
        long patience = begun.getCount() == 0 ? random.nextInt(4000) : random.nextInt(1500);
        Thread killer =
                Thread.ofPlatform()
                        .daemon()
                        .start(
                                () -> {
                                    try {
                                        begun.await(2, TimeUnit.MINUTES);
                                        process.waitFor(patience, TimeUnit.MILLISECONDS);
                                    } catch (InterruptedException e) {
                                        Thread.currentThread().interrupt();
                                    }
                                    process.destroyForcibly(); // SIGKILL: no handler, no finally
                                });
        try (BufferedReader told =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                acknowledged = Integer.parseInt(line);
                begun.countDown();
            }
        }
        killer.join();
        process.waitFor();
    }

    /** What is wrong, null where nothing is. */
    private @Nullable String look() {
        if (!Files.exists(file)) {
            return acknowledged == 0 ? null : "the file is gone";
        }
        try (RegisterStorage storage = SqliteStorage.openOrCreate(file)) {
            long kept = storage.documents().size();
            if (kept < acknowledged) {
                return "%d documents of %d acknowledged".formatted(kept, acknowledged);
            }
            for (int number = 0; number < acknowledged; number++) {
                if (storage.documents().named("report-" + number).isEmpty()) {
                    return "report %d was acknowledged and is lost".formatted(number);
                }
            }
            Verified verified = Verification.of(storage, done -> {});
            List<String> damage = ((SqliteStorage) storage).damage();
            return !verified.isClean()
                    ? verified.faults().getFirst().toString()
                    : damage.isEmpty() ? null : damage.getFirst();
        } catch (RuntimeException e) {
            return "cannot be opened: " + e;
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path old : files.toList()) {
                Files.delete(old);
            }
        }
    }
}
