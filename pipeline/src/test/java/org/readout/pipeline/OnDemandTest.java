package org.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnDemandTest {
    @Test
    void nothing_is_made_before_it_is_asked_for() {
        AtomicInteger made = new AtomicInteger();
        new OnDemand<>(made::incrementAndGet);

        assertThat(made).hasValue(0);
    }

    @Test
    void all_threads_get_the_one_that_was_made() {
        AtomicInteger made = new AtomicInteger();
        OnDemand<Integer> value = new OnDemand<>(made::incrementAndGet);

        List<Integer> got =
                IntStream.range(0, 100).parallel().map(i -> value.get()).boxed().toList();

        assertThat(got).containsOnly(1);
    }
}
