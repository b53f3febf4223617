package org.readout.extract.engagement.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.extract.engagement.ReadPage;
import org.readout.model.Engagement;

class SectionsTest {
    private static final String ROUND_UP =
            """
            The day in diplomacy

            VIENNA - Austrian Chancellor Karl Weber held talks with Portuguese Prime Minister Ana Duarte on Tuesday. Both spoke of progress.

            OSLO - Norwegian Foreign Minister Kari Dahl received Kenyan Ambassador Joseph Otieno on Monday. She thanked him for his help.
            """;

    @Test
    void eachItemOfARoundUpHasItsOwnMainEngagementAndCity() {
        ReadPage page = ReadPage.of(ROUND_UP);

        assertThat(page.engagements().all()).hasSize(2).allMatch(Engagement::main);
        assertThat(page.shown())
                .containsExactly(
                        "TALKS HELD 2026-05-05 Vienna Duarte/GUEST+Weber/HOST",
                        "RECEPTION HELD 2026-05-04 Oslo Dahl/HOST+Otieno/GUEST");
    }

    @Test
    void anItemMayOpenWithItsCityBeforeADash() {
        String mixed = ROUND_UP.replace("VIENNA -", "Vienna -").replace("OSLO -", "Oslo –");

        assertThat(ReadPage.of(mixed).engagements().all()).hasSize(2).allMatch(Engagement::main);
    }

    @Test
    void aReportWithOneDatelineIsOneSection() {
        ReadPage page = ReadPage.of(ROUND_UP.replace("OSLO - ", ""));

        assertThat(page.engagements().all()).filteredOn(Engagement::main).hasSize(1);
    }
}
