package org.readout.extract.engagement.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.extract.engagement.ReadPage;

/** Invented officials of Austria and Portugal; the pages are of Wednesday, 6 May 2026. */
class TellingDaysTest {
    @Test
    void whatWasDroppedWasPlannedForTheNearestSuchDay() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa met Austrian Chancellor Karl Weber in Vienna on Tuesday. A lunch of Costa and Weber, planned for Tuesday, was called off. A trip by Costa to Graz, planned for Thursday, has been called off."))
                .anyMatch(shown -> shown.startsWith("RECEPTION CANCELLED 2026-05-05 Vienna"))
                .contains("VISIT CANCELLED 2026-05-07 Graz Costa/GUEST");
    }

    @Test
    void aDayBehindASemicolonIsAnothers() {
        assertThat(
                        ReadPage.shown(
                                "On Monday Portuguese Trade Minister Rui Costa flew to Vienna for a working lunch with Austrian Chancellor Karl Weber; on Tuesday he returned to Lisbon."))
                .contains("MEETING HELD 2026-05-04 Vienna Costa/GUEST+Weber/HOST");
    }

    @Test
    void theClauseAboveTellsTheDayBeforeItsSubjectToo() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa rested on Sunday; on Monday he was in Vienna, where Austrian Chancellor Karl Weber received him."))
                .contains("RECEPTION HELD 2026-05-04 Vienna Costa/GUEST+Weber/HOST");
    }

    @Test
    void whatWasToHaveBeenIsNoDay() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa and Austrian Chancellor Karl Weber held talks in Vienna, which opened on Sunday and were to have ended on Monday."))
                .contains("TALKS HELD 2026-05-03 Vienna Costa/GUEST+Weber/HOST");
    }
}
