package org.readout.resolve.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
    @ParameterizedTest
    @CsvSource({
        "Åse Bjørnhaug, Ase Bjornhaug, EQUAL",
        "Kim Su-bin, Kim Subin, EQUAL",
        "Lindqvist Per, Per Lindqvist, REORDERED",
        "Per Olav Lund, Per Lund, PART",
        "Lund, Per Lund, PART",
        "Sergei Antonov, Sergey Antonov, TRANSLITERATED",
        "Yusuf Karimi, Yousouf Karimi, TRANSLITERATED",
        "Per Lundqvist, Per Lundqvast, MISSPELLED",
        "Jo Park Min-wan, Jo Park Min-won, MISSPELLED",
        "Per Olav Lundqvist, Per Lundqvast, MISSPELLED",
        "Li Wei, Li Bo, UNLIKE",
        "Per Lund, Liv Lund, UNLIKE",
        "Lund, Berg, UNLIKE"
    })
    void namesStandToEachOther(String one, String other, NameLikeness expected) {
        assertThat(NameLikeness.of(FoldedWords.of(one), FoldedWords.of(other))).isEqualTo(expected);
        assertThat(NameLikeness.of(FoldedWords.of(other), FoldedWords.of(one))).isEqualTo(expected);
    }
}
