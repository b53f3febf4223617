package org.readout.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedPoolTest {
    private static final List<Integer> THINGS = IntStream.range(0, 500).boxed().toList();

    @Test
    void resultsComeInTheOrderOfTheThings() {
        List<Integer> taken = new ArrayList<>();

        new OrderedPool(4).run(THINGS, OrderedPoolTest::slowly, thing -> 1, taken::add);

        assertThat(taken).isEqualTo(THINGS);
    }

    @Test
    void largeThingsAreNotUnderWayTogether() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        new OrderedPool(4)
                .run(
                        THINGS.subList(0, 20),
                        thing -> {
                            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                            slowly(thing);
                            underWay.decrementAndGet();
                            return thing;
                        },
                        thing -> 1L << 40,
                        result -> {});

        assertThat(most.get()).isEqualTo(1);
    }

    private static Integer slowly(Integer thing) {
        try {
            Thread.sleep(thing % 3);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return thing;
    }
}
