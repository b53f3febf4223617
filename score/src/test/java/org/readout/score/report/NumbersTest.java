package org.readout.score.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void aHalfGoesToTheEvenDigit() {
        assertThat(Numbers.rounded(0.8125, 3)).isEqualTo("0.812");
        assertThat(Numbers.rounded(0.9375, 3)).isEqualTo("0.938");
    }

    @Test
    void theExactValueIsRoundedNotItsShortForm() {
        assertThat(Numbers.rounded(0.0005, 3)).isEqualTo("0.001");
        assertThat(Numbers.rounded(0.0015, 3)).isEqualTo("0.002");
        assertThat(Numbers.rounded(1.0005, 3)).isEqualTo("1.000");
    }

    @Test
    void wholeNumbersHaveNoPoint() {
        assertThat(Numbers.shortened(0)).isEqualTo("0");
        assertThat(Numbers.shortened(120)).isEqualTo("120");
        assertThat(Numbers.shortened(12.5)).isEqualTo("12.5");
        assertThat(Numbers.shortened(2.0 / 3)).isEqualTo("0.666667");
    }
}
