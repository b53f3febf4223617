package org.readout.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {
    @ParameterizedTest
    @CsvSource({
        "Minister, capitalised word",
        "minister, word",
        "NATO, capitalised caps word",
        "Öl, capitalised word",
        "U.S., capitalised caps word",
        "14th, number",
        "2026-31, number",
        "al-Hashimi, word prefixed",
        "d’Arcy, word prefixed",
        "tSaoir, word prefixed",
        "co-operation, word",
        "’s, clitic",
        "—, mark",
        "外, word",
    })
    void aWordKnowsWhatItLooksLike(String form, String traits) {
        Word word = Word.of(form);
        List<String> expected = List.of(traits.split(" "));

        assertThat(word.isCapitalised()).isEqualTo(expected.contains("capitalised"));
        assertThat(word.isAllCaps()).isEqualTo(expected.contains("caps"));
        assertThat(word.isWord()).isEqualTo(expected.contains("word"));
        assertThat(word.isNumber()).isEqualTo(expected.contains("number"));
        assertThat(word.isMark()).isEqualTo(expected.contains("mark"));
        assertThat(word.isClitic()).isEqualTo(expected.contains("clitic"));
        assertThat(word.isPrefixedName()).isEqualTo(expected.contains("prefixed"));
    }

    @Test
    void aWordIsComparedFolded() {
        assertThat(Word.of("Señor").is("senor")).isTrue();
        assertThat(Word.of("Señor").is("señor")).isFalse();
    }

    @Test
    void wordsOfOneHashAreTwo() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(Word.of("siaa").is("siBB".toLowerCase(java.util.Locale.ROOT))).isFalse();
        assertThat(Word.of("ab")).isNotEqualTo(Word.of("Ab"));
    }

    @Test
    void theTokensOfATextAreSpacedAsCaptured() {
        String captured = "Norway's\n envoy";
        SentencedText text =
                new SentencedText(
                        captured,
                        List.of(),
                        List.of(),
                        List.of(),
                        new Word[] {Word.of("Norway"), Word.of("'s"), Word.of("envoy")},
                        new int[] {0, 6, 10},
                        new int[] {6, 8, 15},
                        List.of());

        assertThat(text.phrase(0, 3)).isEqualTo("Norway's envoy");
        assertThat(text.quote(0, 3).text()).isEqualTo(captured);
        assertThat(text.span(1, 2)).isEqualTo(new Span(6, 8));
        assertThat(text.is(0, "norway")).isTrue();
        assertThat(text.is(-1, "norway")).isFalse();
        assertThat(text.is(3, "norway")).isFalse();
    }
}
