package org.readout.bench.load;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.readout.bench.world.Chronicle;
import org.readout.bench.world.Report;
import org.readout.extract.lexicon.Lexicons;
import org.readout.pipeline.Engine;
import org.readout.register.reconcile.Prepared;
import org.readout.register.reconcile.Reconciler;

/**
 * Reports written, read and prepared on a thread of their own, so that reading and adding share two
 * cores.
 */
final class Reading {
    private static final int AHEAD = 500;

    /** A report and what the engine read in it. */
    record Read(int number, Report report, Prepared prepared) {}

    private final BlockingQueue<Read> read = new ArrayBlockingQueue<>(AHEAD);
    private final Chronicle chronicle;
    private final Reconciler reconciler;
    private final Engine engine = new Engine(Lexicons.bundled());
    private int left;

    /**
     * @param reconciler prepares them
     * @param count how many reports
     * @param order which report comes at which place
     */
    Reading(
            Chronicle chronicle,
            Reconciler reconciler,
            int from,
            int count,
            IntUnaryOperator order) {
        this.chronicle = chronicle;
        this.reconciler = reconciler;
        left = count - from;
        Thread.ofPlatform()
                .daemon()
                .name("reading")
                .start(
                        () -> {
                            for (int place = from; place < count; place++) {
                                put(read(order.applyAsInt(place)));
                            }
                        });
    }

    private Read read(int number) {
        Report report = chronicle.report(number);
        return new Read(number, report, reconciler.prepare(engine.read(report.document())));
    }

    private void put(Read one) {
        try {
            read.put(one);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next one, null behind the last. */
    @Nullable Read next() {
        if (left == 0) {
            return null;
        }
        left--;
        try {
            return read.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }
}
