package org.readout.extract.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What did not take place, and what is still to come, is never told as held. */
class StandingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A signing ceremony in Vienna, once planned for Friday, will not be held, Chancellor Karl Weber of Austria told Portuguese Ambassador Rui Costa.|SIGNING CANCELLED
                    A video conference of Austria and Portugal planned for March this year never took place.|VIDEO_CALL CANCELLED 2026-03
                    The third session of the Austria-Portugal Joint Committee, due to open in Lisbon on Friday, will not go ahead.|SESSION CANCELLED 2026-05-08 Lisbon
                    A meeting of Austria and Portugal, that was to have begun in Lisbon on Monday, fell through.|MEETING CANCELLED 2026-05-04 Lisbon
                    Austria and Portugal agreed to form a mixed committee, hold its first session in Lisbon in June, and open a consulate.|SESSION PLANNED 2026-06 Lisbon
                    Austria and Portugal will share data, Chancellor Karl Weber announced on Tuesday following talks in Vienna with Portuguese Prime Minister Ana Duarte.|TALKS HELD 2026-05-05 Vienna
                    """)
    void verbsSettleHowItStands(String sentence, String shown) {
        String kind = shown.substring(0, shown.indexOf(' '));

        assertThat(ReadPage.shown(sentence))
                .filteredOn(line -> line.startsWith(kind))
                .singleElement()
                .asString()
                .startsWith(shown);
    }

    @Test
    void theDayItWasPutOffToIsNotItsDay() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Prime Minister Ana Duarte's trip to Vienna has been postponed until March."))
                .singleElement()
                .asString()
                .startsWith("VISIT CANCELLED - Vienna");
    }

    @Test
    void aPlannedVisitThatIsPutOffIsOneCancelledVisit() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Foreign Minister Rui Costa was expected in Vienna on Tuesday. He has put off his trip, his office said."))
                .containsExactly("VISIT CANCELLED 2026-05-12 Vienna Costa/GUEST");
    }

    @Test
    void theVisitThatEndedIsTheOneUnderWay() {
        assertThat(
                        ReadPage.shown(
                                """
                                Portuguese Prime Minister Ana Duarte met Chancellor Karl Weber of Austria in Vienna on Monday during a state visit to Austria.

                                She invited her host to visit Lisbon in 2027.

                                The three-day visit ended on Tuesday.
                                """))
                .contains("VISIT HELD 2026-05-03/2026-05-05 Vienna Duarte/GUEST");
    }

    @Test
    void whatIsOnlyDecidedToBeHeldIsPlanned() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber and Portuguese Prime Minister Ana Duarte welcomed the decision to hold a third summit in Lisbon in June."))
                .anySatisfy(line -> assertThat(line).startsWith("SUMMIT PLANNED 2026-06 Lisbon"));
    }

    @Test
    void aSummitThatIsOnlyNamedIsNoEngagement() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber met Portuguese Prime Minister Ana Duarte in Vienna on Monday. Both praised the work of the Nordic Leaders' Summit."))
                .containsExactly("MEETING HELD 2026-05-04 Vienna Duarte/GUEST+Weber/HOST");
    }
}
