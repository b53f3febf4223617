package org.readout.extract.engagement.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.extract.engagement.ReadPage;

/** Invented officials of Austria and Portugal. */
class HostsTest {
    @Test
    void anAmbassadorIsTheGuestOfTheStateHeIsSentTo() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Ambassador Rui Costa met with Austrian Chancellor Karl Weber on Tuesday."))
                .containsExactly("MEETING HELD 2026-05-05 - Costa/GUEST+Weber/HOST");
    }

    @Test
    void hePresidesWhoseHouseItIs() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa met with President Maria Huber of Austria at the Presidential Palace on Tuesday."))
                .containsExactly("MEETING HELD 2026-05-05 - Costa/GUEST+Huber/HOST");
    }

    @Test
    void onAVisitTheOtherSideIsHostThoughNoCityIsNamed() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa will visit Austria next week. He will meet Chancellor Karl Weber of Austria."))
                .anySatisfy(
                        shown ->
                                assertThat(shown)
                                        .startsWith("MEETING PLANNED")
                                        .endsWith("Costa/GUEST+Weber/HOST"));
    }

    @Test
    void whoOnlySatInIsNeitherHostNorGuest() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa met Austrian Chancellor Karl Weber in Vienna on Tuesday. The meeting was attended by Austrian Trade Minister Eva Gruber."))
                .containsExactly(
                        "MEETING HELD 2026-05-05 Vienna Costa/GUEST+Gruber/ATTENDEE+Weber/HOST");
    }

    @Test
    void whereNobodyIsAtHomeNobodyIsHost() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa met Austrian Chancellor Karl Weber in Paris on Tuesday."))
                .containsExactly("MEETING HELD 2026-05-05 Paris Costa/ATTENDEE+Weber/ATTENDEE");
    }
}
