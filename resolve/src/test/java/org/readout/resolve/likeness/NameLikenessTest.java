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
        "Per Olav Lund, Per Lund, SHORTENED",
        "Per K. Lund, Per Lund, SHORTENED",
        "Per Olav Lund, Olav Lund, PART",
        "Lund, Per Lund, PART",
        "Sergei Antonov, Sergey Antonov, TRANSLITERATED",
        "Yusuf Karimi, Yousouf Karimi, TRANSLITERATED",
        "Namgung Ji-hoon, Namgung Jihun, TRANSLITERATED",
        "Rho Ji-hoon, Rho Jihun, UNLIKE",
        "Bounmee Vongsouk, Bunmee Vongsuk, TRANSLITERATED",
        "Per Lundqvist, Per Lundqvast, MISSPELLED",
        "Astrid Muñoz Ferrand, Astird Muoz Ferrand, UNLIKE",
        "Astrid Muñoz Ferrand, Astrd Muoz Ferrand, UNLIKE",
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
