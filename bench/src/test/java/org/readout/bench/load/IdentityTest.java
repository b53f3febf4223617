package org.readout.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IdentityTest {
    @Test
    void clustersThatAreTheTruthAreFaultless() {
        Identity identity = new Identity();
        identity.mention("x", "a");
        identity.mention("x", "a");
        identity.mention("y", "b");

        assertThat(identity.f1()).isEqualTo(1);
    }

    @Test
    void twoPersonsInOneClusterCostPrecision() {
        Identity identity = new Identity();
        identity.mention("x", "a");
        identity.mention("x", "b");

        assertThat(identity.precision()).isEqualTo(0.5);
        assertThat(identity.recall()).isEqualTo(1);
    }

    @Test
    void onePersonInTwoClustersCostsRecall() {
        Identity identity = new Identity();
        identity.mention("x", "a");
        identity.mention("x", "a");
        identity.mention("y", "a");

        assertThat(identity.precision()).isEqualTo(1);
        assertThat(identity.recall()).isCloseTo((2 * 2.0 / 3 + 1.0 / 3) / 3, within(1e-9));
    }

    @Test
    void nothingMentionedIsNoFigure() {
        assertThat(new Identity().f1()).isZero();
    }
}
