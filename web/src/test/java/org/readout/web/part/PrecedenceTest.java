package org.readout.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PrecedenceTest {
    private final AtomicLong now = new AtomicLong();
    private final Precedence precedence = new Precedence(now::get);
    private final Precedence.Worker worker = precedence.worker();

    @Test
    void workGoesOnAtOnceWhereNobodyIsAnswered() {
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));

        assertThat(millisToGiveWay()).isLessThan(25);
    }

    @Test
    void workWaitsUntilTheLastIsAnswered() throws Exception {
        precedence.come();
        precedence.come();
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        CompletableFuture<Void> step = CompletableFuture.runAsync(worker::giveWay);
        precedence.go();

        assertThat(step).isNotDone();
        precedence.go();
        assertThat(step).succeedsWithin(1, TimeUnit.SECONDS);
    }

    @Test
    void workGoesOnThoughSomebodyIsAlwaysAnswered() {
        precedence.come();

        for (int step = 0; step < 10; step++) {
            now.addAndGet(TimeUnit.MILLISECONDS.toNanos(2));
            assertThat(millisToGiveWay()).isBetween(2L * Precedence.SHARE - 1, 1_000L);
        }
    }

    @Test
    void restIsNoWorkForWhichToWait() {
        precedence.come();
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        worker.begin();

        assertThat(millisToGiveWay()).isLessThan(25);
    }

    private long millisToGiveWay() {
        long begin = System.nanoTime();
        worker.giveWay();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }
}
