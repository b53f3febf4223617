package org.readout.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says on standard error how far a long run has come: after one second, then after ever longer
 * waits.
 */
final class Progress implements AutoCloseable {
    private static final long LONGEST_WAIT = 30_000;

    private final Terminal terminal;
    private final int inputs;
    private final long firstWait;
    private final Thread teller = new Thread(this::tell, "progress");
    private volatile int done;
    private volatile @Nullable String current;

    /**
     * @param firstWait milliseconds before the first word
     */
    Progress(Terminal terminal, int inputs, long firstWait) {
        this.terminal = terminal;
        this.inputs = inputs;
        this.firstWait = firstWait;
        teller.setDaemon(true);
        teller.start();
    }

    /** The inputs written so far. */
    void done(int count) {
        done = count;
    }

    /** What is being read now. */
    void reading(String label) {
        current = label;
    }

    @Override
    public void close() {
        teller.interrupt();
        try {
            teller.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        long start = System.nanoTime();
        long wait = firstWait;
        try {
            while (true) {
                Thread.sleep(wait);
                double seconds = (System.nanoTime() - start) / 1e9;
                terminal.tell(
                        String.format(
                                Locale.ROOT,
                                "%,d of %,d documents read, %.0f s; now at %s",
                                done,
                                inputs,
                                seconds,
                                current));
                wait = Math.min(LONGEST_WAIT, wait * 2);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the run is over
        }
    }
}
