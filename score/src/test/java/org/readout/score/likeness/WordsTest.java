package org.readout.score.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void caseDiacriticsAndStrokesDoNotCount() {
        assertThat(Words.of("Đỗ Łukasz ØRSTED Straße Þór"))
                .isEqualTo(Words.of("do lukasz orsted strasse thor"));
    }

    @Test
    void apostrophesVanishAndOtherMarksPartWords() {
        assertThat(Words.of("Viet Nam’s co-operation, O`Neill (2nd)"))
                .containsExactly("viet", "nams", "co", "operation", "oneill", "2nd");
    }

    @Test
    void aLineBreakPartsWordsLikeABlank() {
        assertThat(Words.of("joint\r\ncommittee\u00a0met"))
                .containsExactly("joint", "committee", "met");
    }

    @Test
    void charactersOfOneWordWithoutBlanksCountByPairs() {
        assertThat(Words.of("外交部長 met")).containsExactly("外交", "交部", "部長", "met");
        assertThat(Words.of("外")).containsExactly("外");
    }

    @Test
    void lettersBeyondTheFirstPlaneAreLetters() {
        assertThat(Words.of("𝐀𝐁 x")).containsExactly("ab", "x");
    }

    @Test
    void nullHasNoWords() {
        assertThat(Words.of(null)).isEmpty();
    }
}
