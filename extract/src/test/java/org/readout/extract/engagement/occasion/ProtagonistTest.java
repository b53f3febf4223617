package org.readout.extract.engagement.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.extract.engagement.ReadPage;

/** Reports that follow one person through a day leave his name out of what they tell. */
class ProtagonistTest {
    private static final String DAY =
            """
            Portuguese Prime Minister Ana Duarte met Austrian Chancellor Karl Weber in Vienna on Monday. She had met him in Lisbon in March.

            Talks followed with Norwegian Foreign Minister Kari Dahl.

            A meeting with the Kenyan trade minister, Joseph Otieno, was cancelled.

            At noon Duarte was received by President Maria Huber of Austria.
            """;

    @Test
    void heTakesPartInTheTalksThatFollow() {
        assertThat(ReadPage.shown(DAY))
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith("TALKS HELD")
                                        .contains("Dahl", "Duarte"));
    }

    @Test
    void heIsWhoseMeetingWasCancelled() {
        assertThat(ReadPage.shown(DAY))
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith("MEETING CANCELLED")
                                        .contains("Otieno", "Duarte"));
    }

    @Test
    void aDinnerAfterAReceptionIsAnEngagementOfItsOwn() {
        assertThat(
                        ReadPage.shown(
                                "Austrian President Maria Huber received Portuguese Prime Minister Ana Duarte in Vienna on Monday. In the evening she gave a state banquet for Duarte."))
                .hasSize(2)
                .allMatch(line -> line.startsWith("RECEPTION HELD 2026-05-04 Vienna"));
    }

    @Test
    void aTownVisitedOnAStateVisitIsALegOfItsOwn() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Prime Minister Ana Duarte concluded a three-day state visit to Austria on Tuesday. On Monday she visited Graz."))
                .contains("VISIT HELD 2026-05-04 Graz Duarte/GUEST")
                .anyMatch(line -> line.startsWith("VISIT HELD 2026-05-03/2026-05-05"));
    }

    @Test
    void whatIsSignedAfterAVisitToAnotherCityIsSignedThere() {
        assertThat(
                        ReadPage.shown(
                                """
                                Austrian Chancellor Karl Weber will visit Lisbon on Friday.

                                Last week he hosted Norwegian Foreign Minister Kari Dahl in Graz. The two signed a memorandum on tolls.
                                """))
                .anySatisfy(line -> assertThat(line).startsWith("SIGNING HELD").contains(" Graz "));
    }
}
