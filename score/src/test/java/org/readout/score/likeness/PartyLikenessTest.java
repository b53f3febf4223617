package org.readout.score.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartyLikenessTest {
    @Test
    void codesAreTheSameOnlyIfEqual() {
        assertThat(PartyLikeness.isSame("NO", "NO")).isTrue();
        assertThat(PartyLikeness.isSame("NO", "no")).isFalse();
        assertThat(PartyLikeness.isSame("NO", "Norway")).isFalse();
    }

    @Test
    void knownShortNamesOfBodiesAreSpelledOut() {
        assertThat(PartyLikeness.isSame("org:EU", "org:European Union")).isTrue();
        assertThat(PartyLikeness.isSame("org:Foreign Ministry of Chile", "org:MFA of Chile"))
                .isTrue();
    }

    @Test
    void aBodyWithinALongerNameIsTheSameIfTwoWordsAreShared() {
        assertThat(PartyLikeness.isSame("org:Nordic Fisheries Council", "org:Fisheries Council"))
                .isTrue();
        assertThat(PartyLikeness.isSame("org:Nordic Fisheries Council", "org:Council")).isFalse();
    }

    @Test
    void aBodyIsNoPersonOfThatName() {
        assertThat(PartyLikeness.isSame("org:Haugsbø", "Sigrid Haugsbø")).isFalse();
    }

    @Test
    void personsAreAsAlikeAsTheirNames() {
        assertThat(PartyLikeness.of("Sigrid Haugsbø", "Haugsbø")).isEqualTo(0.9);
    }

    @Test
    void listsMustNameTheSamePartiesInAnyOrder() {
        assertThat(PartyLikeness.areSame(List.of("NO", "CL"), List.of("CL", "NO"))).isTrue();
        assertThat(PartyLikeness.areSame(List.of("NO", "CL"), List.of("CL"))).isFalse();
        assertThat(PartyLikeness.areSame(List.of("NO", "CL"), List.of("NO", "NO"))).isFalse();
    }

    @Test
    void nobodyIsNobody() {
        assertThat(PartyLikeness.isSame("", "")).isFalse();
        assertThat(PartyLikeness.areSame(List.of(), List.of())).isTrue();
    }
}
