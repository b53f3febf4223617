package org.readout.score.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateLikenessTest {
    @Test
    void theSameDayIsRight() {
        assertThat(DateLikeness.of("2024-05-03", "2024-05-03")).isEqualTo(1);
    }

    @Test
    void aMonthIsHalfOfItsDay() {
        assertThat(DateLikeness.of("2024-05-03", "2024-05")).isEqualTo(0.5);
        assertThat(DateLikeness.of("2024", "2024-05")).isEqualTo(0.5);
    }

    @Test
    void aDayWithoutItsYearIsHalf() {
        assertThat(DateLikeness.of("2024-05-03", "--05-03")).isEqualTo(0.5);
    }

    @Test
    void eitherEndOfASpanIsHalf() {
        assertThat(DateLikeness.of("2024-05-03/2024-05-05", "2024-05-03")).isEqualTo(0.5);
        assertThat(DateLikeness.of("2024-05-05", "2024-05-03/2024-05-05")).isEqualTo(0.5);
    }

    @Test
    void anotherDayIsWrong() {
        assertThat(DateLikeness.of("2024-05-03", "2024-05-04")).isZero();
        assertThat(DateLikeness.of("--05-03", "--05-04")).isZero();
    }

    @Test
    void unknownIsLikeNothing() {
        assertThat(DateLikeness.of(null, null)).isZero();
        assertThat(DateLikeness.of("2024", null)).isZero();
    }
}
