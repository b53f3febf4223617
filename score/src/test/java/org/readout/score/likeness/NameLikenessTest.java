package org.readout.score.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameLikenessTest {
    @Test
    void sameNameInOtherSpellingIsTheSame() {
        assertThat(NameLikeness.of("Sigrid Haugsbø", "SIGRID HAUGSBO")).isEqualTo(1);
    }

    @Test
    void hyphensAndBlanksWithinANameDoNotCount() {
        assertThat(NameLikeness.of("Park Ji-won", "Park Jiwon")).isEqualTo(1);
    }

    @Test
    void anAliasOfGoldIsNearlyTheSame() {
        assertThat(
                        NameLikeness.of(
                                "Sigrid Haugsbø",
                                List.of("the visiting envoy"),
                                "The visiting envoy"))
                .isEqualTo(0.95);
    }

    @Test
    void aShortFormIsWithinTheName() {
        assertThat(NameLikeness.of("Rodrigo Peñaloza Quiroga", "Peñaloza")).isEqualTo(0.9);
    }

    @Test
    void aFormWithTwoWordsMoreIsStillTheName() {
        assertThat(NameLikeness.of("Peñaloza", "Rodrigo Peñaloza Quiroga")).isEqualTo(0.9);
    }

    @Test
    void aFormWithThreeWordsMoreIsNone() {
        assertThat(NameLikeness.of("Peñaloza", "Rodrigo Peñaloza Quiroga of Chile")).isZero();
    }

    @Test
    void honorificsDoNotCount() {
        assertThat(NameLikeness.of("Sigrid Haugsbø", "Minister Dr. Sigrid Haugsbø")).isEqualTo(1);
        assertThat(NameLikeness.of("Haugsbø", "President")).isZero();
    }

    @Test
    void othersWithOneSharedWordAreOthers() {
        assertThat(NameLikeness.of("Sigrid Haugsbø", "Sigrid Lund")).isZero();
    }
}
