package org.readout.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardinalWordsTest {

    @ParameterizedTest
    @CsvSource({
        "one, 1",
        "twelve, 12",
        "nineteen, 19",
        "forty, 40",
        "twenty-two, 22",
        "ninety-nine, 99"
    })
    void wordsCount(String word, int number) {
        assertThat(CardinalWords.number(word)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "sixtieth", "twenty-ten", "22", "a", ""})
    void otherWordsCountNothing(String word) {
        assertThat(CardinalWords.number(word)).isZero();
    }
}
