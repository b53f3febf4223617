package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CuesTest {
    static Stream<String[]> cues() {
        return Lists.rows("page-cues.en.tsv", 4).stream();
    }

    /** The first word that marks a cue must be the one the tokenizer cuts. */
    @ParameterizedTest
    @MethodSource("cues")
    void everyCueIsFoundInAText(String phrase, String kind, String where, String example) {
        Tokens tokens = new Tokens(phrase);
        new Tokenizer(tokens).tokenize(0, phrase.length());
        assertThat(Cues.at(tokens, 0, tokens.size(), Cue.where(where)))
                .as("%s (%s, %s: %s)", phrase, kind, where, example)
                .isNotNull();
    }
}
