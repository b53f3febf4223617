package org.readout.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void onlyTheWordsThatDifferAreMarked() {
        WordDiff diff = WordDiff.between("an open and free sea", "an open and safe sea");

        assertThat(diff.before())
                .containsExactly(
                        new WordDiff.Piece("an open and", false),
                        new WordDiff.Piece("free", true),
                        new WordDiff.Piece("sea", false));
        assertThat(diff.after().get(1)).isEqualTo(new WordDiff.Piece("safe", true));
    }

    @Test
    void caseAndDiacriticsMakeNoDifference() {
        assertThat(WordDiff.between("Malmö, today", "malmo today").after())
                .containsExactly(new WordDiff.Piece("malmo today", false));
    }

    @Test
    void emptyWordingHasNoPieces() {
        assertThat(WordDiff.between("", "new words").before()).isEmpty();
    }
}
