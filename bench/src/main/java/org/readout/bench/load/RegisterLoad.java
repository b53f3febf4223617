package org.readout.bench.load;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.readout.bench.world.Chronicle;
import org.readout.register.reconcile.Reconciler;
import org.readout.register.storage.RegisterStorage;
import org.readout.store.sqlite.SqliteStorage;

/**
 * Fills a register with generated reports and tells how fast that goes from thousand to thousand,
 * what memory it takes, and how rightly persons and engagements are told apart. One that holds some
 * already is filled further, so that a large register can be measured without filling it again.
 *
 * <pre>bench/register-load COUNT FILE [BATCH] [WORDS] [SEED]</pre>
 */
public final class RegisterLoad {
    private static final int THOUSAND = 1000;

    private final Chronicle chronicle;
    private final int count;
    private final int batch;
    private final PrintStream out;
    private final List<Double> millis = new ArrayList<>();
    private final List<Double> cpuMillis = new ArrayList<>();

    RegisterLoad(Chronicle chronicle, int count, int batch, PrintStream out) {
        this.chronicle = chronicle;
        this.count = count;
        this.batch = batch;
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[0]);
        Path file = Path.of(args[1]);
        int batch = args.length > 2 ? Integer.parseInt(args[2]) : 400;
        int words = args.length > 3 ? Integer.parseInt(args[3]) : 300;
        long seed = args.length > 4 ? Long.parseLong(args[4]) : 20261121;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Chronicle chronicle = new Chronicle(seed, words);
        out.printf(
                "%,d reports of about %d words, %,d officials, %d to a transaction%n",
                count, words, chronicle.holders(), batch);
        RegisterLoad load = new RegisterLoad(chronicle, count, batch, out);
        try (RegisterStorage storage = SqliteStorage.openOrCreate(file)) {
            load.fill(storage, place -> place);
            load.summary();
            new Truths(chronicle, storage).tell(count, out);
        }
        out.printf("the file has %,d MiB%n", Files.size(file) >> 20);
    }

    void fill(RegisterStorage storage, IntUnaryOperator order) {
        Reconciler reconciler = new Reconciler(storage);
        int from = (int) storage.documents().size();
        Reading reading = new Reading(chronicle, reconciler, from, count, order);
        for (int done = from; done < count; done += THOUSAND) {
            int until = Math.min(count, done + THOUSAND);
            long begin = System.nanoTime();
            long adding = 0;
            long cpu = -cpu();
            for (int i = done; i < until; i += batch) {
                List<Reading.Read> together = next(reading, Math.min(batch, until - i));
                long start = System.nanoTime();
                storage.write(
                        () -> {
                            together.forEach(one -> reconciler.add(one.prepared(), "bench"));
                            return true;
                        });
                adding += System.nanoTime() - start;
            }
            millis.add(adding / 1e6 / (until - done));
            cpuMillis.add((cpu + cpu()) / 1e6 / (until - done));
            progress(until, until - done, System.nanoTime() - begin);
        }
    }

    private static List<Reading.Read> next(Reading reading, int count) {
        List<Reading.Read> together = new ArrayList<>();
        while (together.size() < count) {
            Reading.Read one = reading.next();
            if (one == null) {
                break;
            }
            together.add(one);
        }
        return together;
    }

    private void progress(int until, int added, long nanos) {
        boolean tell = millis.size() <= 5 || until % (10 * THOUSAND) == 0 || until == count;
        if (tell) {
            out.printf(
                    "%,8d  %6.2f ms a document to add, %6.2f of it computing; %5.0f documents a second"
                            + " read and added%n",
                    until, millis.getLast(), cpuMillis.getLast(), added / (nanos / 1e9));
        }
    }

    /** What this thread has computed so far: on a busy machine the clock tells of others' work. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void summary() {
        double mean = millis.stream().mapToDouble(m -> m).average().orElse(0);
        out.printf("mean %.2f ms a document to add: %.0f a second%n", mean, 1000 / mean);
        if (millis.size() > 2) {
            out.printf(
                    "last thousand against second thousand: %.2f by the clock, %.2f computing%n",
                    millis.getLast() / millis.get(1), cpuMillis.getLast() / cpuMillis.get(1));
        }
        long heap =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum();
        out.printf("peak heap %,d MiB; resident at most %s%n", heap >> 20, resident());
    }

    /** The most memory the process ever had, as Linux tells it. */
    private static String resident() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return "%,d MiB"
                            .formatted(Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024);
                }
            }
        } catch (java.io.IOException e) {
            return "unknown (" + e.getMessage() + ")";
        }
        return "unknown";
    }
}
