package org.readout.extract.engagement.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {

    @ParameterizedTest
    @CsvSource({
        "first, 1",
        "twelfth, 12",
        "twenty-eighth, 28",
        "55th, 55",
        "2nd, 2",
        "next, -1",
        "previous, -2",
        "sixty, 0",
        "2026, 0"
    })
    void wordsAndFiguresCount(String word, int ordinal) {
        assertThat(Ordinals.of(word)).isEqualTo(ordinal);
    }
}
