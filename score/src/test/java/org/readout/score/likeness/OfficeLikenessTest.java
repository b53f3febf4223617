package org.readout.score.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OfficeLikenessTest {
    @Test
    void orderAndSmallWordsDoNotCount() {
        assertThat(OfficeLikeness.of("Minister of Fisheries of Chile", "Chile Fisheries Minister"))
                .isEqualTo(1);
    }

    @Test
    void aDeputyIsNotTheMinister() {
        assertThat(OfficeLikeness.of("Deputy Minister of Fisheries", "Minister of Fisheries"))
                .isZero();
    }

    @Test
    void ranksHaveOtherWords() {
        assertThat(OfficeLikeness.of("Chairwoman of the Fleet Board", "Chair of the Fleet Board"))
                .isCloseTo(2.0 * 2 / 6, within(1e-12));
    }

    @Test
    void aPremierIsNoPrimeMinisterForHeIsNoMinister() {
        assertThat(OfficeLikeness.of("Prime Minister of Chile", "Premier of Chile")).isZero();
    }

    @Test
    void envoysToOthersHaveOtherOffices() {
        assertThat(
                        OfficeLikeness.of(
                                "Ambassador of Chile to Norway", "Ambassador of Chile to Denmark"))
                .isZero();
        assertThat(
                        OfficeLikeness.of(
                                "Ambassador of Chile to the Holy See",
                                "Chile Ambassador to Holy See"))
                .isGreaterThan(0.8);
    }

    @Test
    void oneThatDoesNotSayWhereToIsComparedByWords() {
        assertThat(OfficeLikeness.of("Ambassador of Chile to Norway", "Ambassador of Chile"))
                .isCloseTo(2.0 * 2 / 6, within(1e-12));
    }

    @Test
    void generalIsARankOfSecretariesOnly() {
        assertThat(OfficeLikeness.of("Consul General of Chile", "Consul of Chile"))
                .isGreaterThan(0.6);
        assertThat(
                        OfficeLikeness.of(
                                "Secretary General of the Fleet Board",
                                "Secretary of the Fleet Board"))
                .isZero();
    }

    @Test
    void withoutWordsThereIsNoOffice() {
        assertThat(OfficeLikeness.of("", "")).isZero();
    }
}
