package org.readout.cli.terminal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says on standard error how far a long run has come: after one second, then after ever longer
 * waits.
 */
public final class Progress implements AutoCloseable {
    private static final long LONGEST_WAIT = 30_000;

    private final Terminal terminal;
    private final long inputs;
    private final long firstWait;
    private final String doing;
    private final Thread teller = new Thread(this::tell, "progress");
    private volatile long done;
    private volatile @Nullable String current;

    /**
     * @param firstWait milliseconds before the first word
     * @param doing what becomes of the inputs: "read"
     */
    public Progress(Terminal terminal, long inputs, long firstWait, String doing) {
        this.terminal = terminal;
        this.inputs = inputs;
        this.firstWait = firstWait;
        this.doing = doing;
        teller.setDaemon(true);
        teller.start();
    }

    /** The inputs written so far. */
    public void done(long count) {
        done = count;
    }

    /** What is being read now. */
    public void reading(String label) {
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
                terminal.tell(line(done, inputs, doing, seconds, current));
                wait = Math.min(LONGEST_WAIT, wait * 2);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the run is over
        }
    }

    /** How far, how fast, how long still; what is not known yet is not said. */
    public static String line(
            long done, long inputs, String doing, double seconds, @Nullable String current) {
        StringBuilder line =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "%,d of %,d documents %s, %.0f s",
                                done,
                                inputs,
                                doing,
                                seconds));
        if (done > 0 && seconds > 0) {
            double rate = done / seconds;
            line.append(String.format(Locale.ROOT, ", %,.0f a second", Math.max(1, rate)));
            line.append(", about ").append(duration((inputs - done) / rate)).append(" left");
        }
        return line.append(current == null ? "" : "; now at " + current).toString();
    }

    private static String duration(double seconds) {
        return seconds < 90
                ? String.format(Locale.ROOT, "%.0f s", Math.ceil(seconds))
                : String.format(Locale.ROOT, "%.0f min", Math.ceil(seconds / 60));
    }
}
