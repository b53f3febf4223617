package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.SentencedText;

class JunkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "min\u200bister",
                "min\u00adister",
                "min\ufeffister",
                "min\u0007ister",
                "min\ufffdister",
                "min\ud800ister",
                "min\ue000ister",
                "min\u202eister",
                "min𒁃ister",
                "min꧑ister"
            })
    void junkInsideAWordIsLeftOutOfItsFormAndKeptInItsSpan(String captured) {
        SentencedText text = Pages.read("the " + captured + " left");
        assertThat(text.form(1)).isEqualTo("minister");
        assertThat(text.span(1, 2).of(text.captured())).isEqualTo(captured);
    }

    @Test
    void aLookalikeOfAnotherScriptBecomesTheLatinLetter() {
        // the first letter is Cyrillic
        assertThat(Pages.forms("Рeace talks")).containsExactly("Peace", "talks");
    }

    @Test
    void wordsOfAnotherScriptStandingAloneAreKept() {
        assertThat(Pages.forms("said мир and Ειρήνη and 和平")).contains("мир", "Ειρήνη", "和", "平");
    }

    @Test
    void aWordMostlyOfAnotherScriptIsKept() {
        assertThat(Pages.forms("мирныйx план")).contains("мирныйx");
    }

    @Test
    void diacriticsAreNoJunk() {
        assertThat(Pages.forms("Lê Hoài, Đặng, Święcicki, Çelik, e\u0301tat"))
                .contains("Lê", "Hoài", "Đặng", "Święcicki", "Çelik", "e\u0301tat");
    }

    @Test
    void junkBetweenWordsMakesNoToken() {
        assertThat(Pages.forms("\ufeffone \u200b two \u0000 𒁃 three"))
                .containsExactly("one", "two", "three");
    }

    @Test
    void brokenEncodingIsReadAsWhatItWas() {
        assertThat(Pages.forms("Norwayâ€™s cafÃ© said â€œyesâ€\u009d"))
                .containsExactly("Norway", "’s", "café", "said", "“", "yes", "”");
    }

    @Test
    void frenchLettersBeforeGuillemetsAreNoBrokenEncoding() {
        assertThat(Pages.forms("«Le café» est là»"))
                .containsExactly("«", "Le", "café", "»", "est", "là", "»");
    }

    @Test
    void theCaptureItselfIsNeverChanged() {
        String captured = "min\u200bister\u0000 Ð½";
        assertThat(Pages.read(captured).captured()).isSameAs(captured);
    }
}
