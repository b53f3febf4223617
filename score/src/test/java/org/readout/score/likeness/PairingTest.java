package org.readout.score.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairingTest {
    @Test
    void theMostAlikeArePairedFirst() {
        double[][] likeness = {{0.6, 0.9}, {0.5, 0.95}};

        Pairing pairing = Pairing.of(2, 2, (i, j) -> likeness[i][j], 0.5);

        assertThat(pairing.pairs()).containsExactly(new Pair(0.95, 1, 1), new Pair(0.6, 0, 0));
    }

    @Test
    void whatIsLessAlikeStaysWithoutPartner() {
        Pairing pairing = Pairing.of(2, 1, (i, j) -> i == 1 ? 0.5 : 0.49, 0.5);

        assertThat(pairing.missed()).containsExactly(0);
        assertThat(pairing.extra()).isEmpty();
    }

    @Test
    void eachHasOnePartnerAtMost() {
        Pairing pairing = Pairing.of(1, 3, (i, j) -> 1, 0.5);

        assertThat(pairing.size()).isEqualTo(1);
        assertThat(pairing.extra()).containsExactly(1, 2);
    }

    @Test
    void amongEquallyAlikeTheFirstIsTaken() {
        assertThat(Pairing.of(2, 2, (i, j) -> 1, 0.5).pairs())
                .containsExactly(new Pair(1, 0, 0), new Pair(1, 1, 1));
    }

    @Test
    void aTieBreakDecidesBetweenNeighboursOnly() {
        Pairing near =
                Pairing.of(1, 2, (i, j) -> j == 0 ? 0.8 : 0.75, 0.5, (i, j) -> j == 1 ? 2 : 0);
        Pairing far =
                Pairing.of(1, 2, (i, j) -> j == 0 ? 0.9 : 0.75, 0.5, (i, j) -> j == 1 ? 2 : 0);

        assertThat(near.pairs()).containsExactly(new Pair(0.75, 0, 1));
        assertThat(far.pairs()).containsExactly(new Pair(0.9, 0, 0));
    }
}
