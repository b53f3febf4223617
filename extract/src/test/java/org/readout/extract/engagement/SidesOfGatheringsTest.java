package org.readout.extract.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Engagement;
import org.readout.model.EngagementKind;

/** Whose a session, a conference or a round of talks is that names no persons. */
class SidesOfGatheringsTest {
    private static List<Actor.Side> sides(EngagementKind kind, String captured) {
        return ReadPage.of(captured).engagements().all().stream()
                .filter(engagement -> engagement.kind() == kind)
                .map(Engagement::sides)
                .findFirst()
                .orElseThrow();
    }

    private static Actor.Side state(String code) {
        return new Actor.State(new CountryCode(code));
    }

    @Test
    void brusselsIsTheUnionWhereNobodySpeaksOfBelgium() {
        assertThat(
                        sides(
                                EngagementKind.TALKS,
                                "The European Union protested. Talks between Oslo and Brussels were held in Geneva on Monday."))
                .containsExactlyInAnyOrder(state("NO"), new Actor.Body("European Union"));
    }

    @Test
    void brusselsIsBelgiumWhereItIsNamed() {
        assertThat(
                        sides(
                                EngagementKind.TALKS,
                                "The European Union was told by Belgium. Talks between Oslo and Brussels were held in Geneva on Monday."))
                .containsExactlyInAnyOrder(state("NO"), state("BE"));
    }

    @Test
    void aConferenceCalledByACityIsNotThatStates() {
        assertThat(
                        ReadPage.of(
                                        "Austrian Foreign Minister Karl Weber met Portuguese Foreign Minister Ana Duarte on Monday. Portugal paid what it had promised at the Lima donors' conference in 2024.")
                                .engagements()
                                .all())
                .filteredOn(engagement -> engagement.kind() == EngagementKind.CONFERENCE)
                .singleElement()
                .satisfies(
                        conference -> {
                            assertThat(conference.sides()).doesNotContain(state("PE"));
                            assertThat(conference.place().orElseThrow().name()).isEqualTo("Lima");
                        });
    }

    @Test
    void aJoinedNameTellsBothSides() {
        assertThat(
                        sides(
                                EngagementKind.SESSION,
                                "The sixth ASEAN-Norway Ministerial Meeting was held in Bergen on Monday, Norwegian Foreign Minister Kari Lund said."))
                .containsExactlyInAnyOrder(state("NO"), new Actor.Body("ASEAN"));
    }
}
