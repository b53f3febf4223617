package org.readout.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalWordsTest {

    @ParameterizedTest
    @CsvSource({
        "first, 1",
        "twelfth, 12",
        "twentieth, 20",
        "ninetieth, 90",
        "twenty-eighth, 28",
        "55th, 55",
        "2nd, 2",
        "103rd, 103"
    })
    void wordsAndFiguresOrder(String word, int number) {
        assertThat(OrdinalWords.number(word)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sixty", "2026", "th", "x5th", "south", "next", "twenty-eight"})
    void otherWordsOrderNothing(String word) {
        assertThat(OrdinalWords.number(word)).isZero();
    }
}
