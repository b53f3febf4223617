package org.readout.score.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BagTest {
    @Test
    void sameWordsInAnotherOrderAreTheSame() {
        assertThat(Bag.f1("open a consulate", "A consulate, open")).isEqualTo(1);
    }

    @Test
    void halfOfTheWordsSharedGivesHalf() {
        assertThat(Bag.f1("open a consulate soon", "open a road later"))
                .isCloseTo(0.5, within(1e-12));
    }

    @Test
    void aWordCountsAsOftenAsBothHaveIt() {
        assertThat(Bag.f1("more and more trade", "more trade")).isCloseTo(4.0 / 6, within(1e-12));
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(Bag.f1("", "")).isZero();
        assertThat(Bag.f1(null, "word")).isZero();
    }
}
