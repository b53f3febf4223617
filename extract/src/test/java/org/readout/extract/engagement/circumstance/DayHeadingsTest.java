package org.readout.extract.engagement.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.extract.engagement.ReadPage;

class DayHeadingsTest {
    private static final String PROGRAMME =
            """
            Visit of the Portuguese Prime Minister

            Portuguese Prime Minister Ana Duarte will visit Austria on 12 and 13 May at the invitation of Chancellor Karl Weber.

            PROGRAMME
            12 May
            10:00 - Talks with Chancellor Karl Weber
            13 May
            09:00 - Meeting with President Maria Huber

            The two sides expect the talks to be followed by a joint statement on trade and on tolls.
            """;

    @Test
    void anItemOfAProgrammeHasTheDayItStandsUnder() {
        assertThat(ReadPage.shown(PROGRAMME))
                .anySatisfy(line -> assertThat(line).startsWith("TALKS PLANNED 2026-05-12"))
                .anySatisfy(line -> assertThat(line).startsWith("MEETING PLANNED 2026-05-13"));
    }

    @Test
    void runningTextUnderADateKeepsItsOwnDays() {
        assertThat(
                        ReadPage.shown(
                                """
                                Chancellor Karl Weber of Austria met Portuguese Prime Minister Ana Duarte in Vienna on Monday.

                                2 March 2026

                                He also met President Luis Prata of Portugal in Lisbon.
                                """))
                .noneMatch(line -> line.contains("2026-03-02"));
    }

    @Test
    void whoInvitesIsHostOfTheVisit() {
        assertThat(ReadPage.shown(PROGRAMME).getFirst())
                .isEqualTo("VISIT PLANNED 2026-05-12/2026-05-13 - Duarte/GUEST+Weber/HOST");
    }
}
