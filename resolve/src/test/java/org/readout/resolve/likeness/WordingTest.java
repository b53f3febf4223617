package org.readout.resolve.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void formsOfOneWordAreOnePart() {
        assertThat(Wording.areOne("peaceful", "peace")).isTrue();
        assertThat(Wording.areOne("independent", "independence")).isTrue();
        assertThat(Wording.areOne("self-restraint", "self-reliance")).isFalse();
        assertThat(Wording.areOne("2026", "2027")).isFalse();
    }

    @Test
    void whatOneHasAndTheOtherHasNotIsFound() {
        List<String> before = Wording.parts("openness, trust and fair trade");
        List<String> after = Wording.parts("open, self-restrained and fair trade");

        assertThat(Wording.without(before, after)).containsExactly("trust");
        assertThat(Wording.without(after, before)).containsExactly("self-restrained");
    }
}
