package org.readout.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger made = new AtomicInteger();
    private final Remembered<String, Integer> remembered =
            new Remembered<>(10, key -> made.incrementAndGet(), clock::get);

    @Test
    void valueIsMadeOnceWithinItsTime() {
        assertThat(remembered.of("a")).isEqualTo(remembered.of("a")).isEqualTo(1);
    }

    @Test
    void valueIsMadeAnewWhenItsTimeIsOver() {
        remembered.of("a");
        clock.set(11_000_000_000L);

        assertThat(remembered.of("a")).isEqualTo(2);
    }

    @Test
    void keysAskedOnceDoNotPileUp() {
        for (int i = 0; i < 500; i++) {
            remembered.of("key " + i);
        }
        remembered.of("key 0");

        assertThat(made).hasValue(501);
    }
}
