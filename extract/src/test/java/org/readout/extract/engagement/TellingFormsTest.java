package org.readout.extract.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The many forms in which one sentence tells that two sides met. */
class TellingFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    In a telephone call on Monday, Austrian Chancellor Karl Weber assured Portuguese Prime Minister Ana Duarte of his support.|PHONE_CALL HELD 2026-05-04 - Duarte/ATTENDEE+Weber/ATTENDEE
                    Austrian Chancellor Karl Weber took a call from Portuguese Prime Minister Ana Duarte on Monday.|PHONE_CALL HELD 2026-05-04 - Duarte/CALLER+Weber/RECIPIENT
                    Austrian Chancellor Karl Weber discussed tolls with Portuguese Prime Minister Ana Duarte by phone on Monday.|PHONE_CALL HELD 2026-05-04 - Duarte/ATTENDEE+Weber/ATTENDEE
                    Austrian President Maria Huber granted an audience to Portuguese Prime Minister Ana Duarte in Vienna on Monday.|RECEPTION HELD 2026-05-04 Vienna Duarte/GUEST+Huber/HOST
                    Portuguese Prime Minister Ana Duarte was welcomed at the airport in Vienna by Austrian Chancellor Karl Weber on Monday.|RECEPTION HELD 2026-05-04 Vienna Duarte/GUEST+Weber/HOST
                    Portuguese Ambassador Rui Costa took leave of Austrian President Maria Huber on Monday.|MEETING HELD 2026-05-04 - Costa/GUEST+Huber/HOST
                    Portuguese Ambassador Rui Costa paid a visit to Austrian President Maria Huber on Monday.|MEETING HELD 2026-05-04 - Costa/GUEST+Huber/HOST
                    Austria called in the Portuguese ambassador, Rui Costa, on Monday to protest.|OTHER HELD 2026-05-04 - Costa/GUEST
                    Portuguese Prime Minister Ana Duarte, whom Austrian Chancellor Karl Weber received in Vienna on Monday, spoke of progress.|RECEPTION HELD 2026-05-04 Vienna Duarte/GUEST+Weber/HOST
                    Ties are good, Austrian Chancellor Karl Weber said after meeting Portuguese Prime Minister Ana Duarte in Vienna.|MEETING HELD 2026-05-06 Vienna Duarte/GUEST+Weber/HOST
                    Austrian Chancellor Karl Weber received Portuguese Prime Minister Ana Duarte in Vienna on Monday for talks.|TALKS HELD 2026-05-04 Vienna Duarte/GUEST+Weber/HOST
                    Austrian Chancellor Karl Weber had a telephone conversation with Portuguese Prime Minister Ana Duarte on Monday at the latter's request.|PHONE_CALL HELD 2026-05-04 - Duarte/CALLER+Weber/RECIPIENT
                    Austrian Chancellor Karl Weber called Portuguese Prime Minister Ana Duarte on Monday to explain.|PHONE_CALL HELD 2026-05-04 - Duarte/RECIPIENT+Weber/CALLER
                    Portuguese Ambassador Rui Costa was called to the Austrian foreign ministry on Monday.|OTHER HELD 2026-05-04 - Costa/GUEST
                    A letter from Austrian Chancellor Karl Weber was delivered on Monday to Portuguese Prime Minister Ana Duarte.|LETTER HELD 2026-05-04 - Duarte/RECIPIENT+Weber/SENDER
                    Portuguese Prime Minister Ana Duarte is leading a delegation to Vienna this week.|VISIT HELD 2026-05 Vienna Duarte/GUEST
                    Portuguese Prime Minister Ana Duarte and Austrian Chancellor Karl Weber spoke by phone on Monday.|PHONE_CALL HELD 2026-05-04 - Duarte/ATTENDEE+Weber/ATTENDEE
                    Portuguese Prime Minister Ana Duarte and Austrian Chancellor Karl Weber shook hands in Vienna on Monday.|MEETING HELD 2026-05-04 Vienna Duarte/GUEST+Weber/HOST
                    Portuguese Prime Minister Ana Duarte saw Austrian Chancellor Karl Weber in Vienna on Monday.|MEETING HELD 2026-05-04 Vienna Duarte/GUEST+Weber/HOST
                    The frigate made port calls, and on Monday Portuguese Prime Minister Ana Duarte passed through Vienna on her way to Graz.|VISIT HELD 2026-05-04 Vienna Duarte/GUEST
                    During the meeting with Austrian Chancellor Karl Weber on Monday, Portuguese Prime Minister Ana Duarte stressed the need for peace.|MEETING HELD 2026-05-04 - Duarte/ATTENDEE+Weber/ATTENDEE
                    Portuguese Prime Minister Ana Duarte had been due in Vienna on 4 May, but fog kept her at home.|VISIT CANCELLED 2026-05-04 Vienna Duarte/GUEST
                    Portuguese Foreign Minister Ana Duarte will brief the Security Council on 20 May.|SESSION PLANNED 2026-05-20 - Duarte/ATTENDEE
                    """)
    void eachTellsItsEngagement(String sentence, String engagement) {
        assertThat(ReadPage.shown(sentence)).contains(engagement);
    }

    @Test
    void plansThatFallThroughTellNoMeeting() {
        assertThat(
                        ReadPage.shown(
                                "Plans for a meeting between Portuguese Prime Minister Ana Duarte and Austrian Chancellor Karl Weber fell through."))
                .singleElement()
                .asString()
                .startsWith("MEETING CANCELLED");
    }

    @Test
    void whoWasToHaveMetDidNot() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Prime Minister Ana Duarte was to have met Austrian Chancellor Karl Weber in Vienna on Monday."))
                .singleElement()
                .asString()
                .startsWith("MEETING CANCELLED 2026-05-04 Vienna");
    }

    @Test
    void aMeetingBySayingAfterItIsTheMainOneThoughAnotherIsAgreed() {
        ReadPage page =
                ReadPage.of(
                        "The two sides will hold a third round of talks in Lisbon in June, Austrian Chancellor Karl Weber said after talks with Portuguese Prime Minister Ana Duarte in Vienna.");

        assertThat(page.engagements().main().orElseThrow().status())
                .isEqualTo(org.readout.model.EngagementStatus.HELD);
    }

    @Test
    void theLeadersOfOtherStatesAreNotThoseMetBefore() {
        assertThat(
                        ReadPage.shown(
                                """
                                Portuguese Prime Minister Ana Duarte met Austrian Chancellor Karl Weber in Vienna on Monday.

                                The leaders of Norway and Kenya met in Oslo on Tuesday.
                                """))
                .contains("MEETING HELD 2026-05-05 Oslo ");
    }

    @Test
    void whoLeadsADelegationTakesPart() {
        assertThat(
                        ReadPage.shown(
                                """
                                Austria and Portugal held the second round of political consultations in Vienna on 4 May.

                                The Austrian delegation was led by Deputy Foreign Minister Eva Gruber, and the Portuguese side was headed by Deputy Foreign Minister Rui Costa.
                                """))
                .containsExactly("SESSION HELD 2026-05-04 Vienna Costa/GUEST+Gruber/HOST");
    }

    @Test
    void twoPersonsOnTwoDaysAreTwoMeetings() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Prime Minister Ana Duarte will meet Austrian Chancellor Karl Weber on Thursday, and Norwegian Foreign Minister Kari Dahl on Friday."))
                .containsExactly(
                        "MEETING PLANNED 2026-05-07 - Duarte/ATTENDEE+Weber/ATTENDEE",
                        "MEETING PLANNED 2026-05-08 - Dahl/ATTENDEE+Duarte/ATTENDEE");
    }

    @Test
    void whatBelongsToALetterIsNotAskedOfIt() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber met Portuguese Prime Minister Ana Duarte in Vienna on Monday and handed her a note verbale in which Austria requests an answer."))
                .noneMatch(line -> line.contains("PROPOSED"));
    }

    @Test
    void whoIsToldSomethingDuringTalksTookPartInThem() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber told Portuguese Prime Minister Ana Duarte during talks in Vienna that he was confident."))
                .containsExactly("TALKS HELD 2026-05-06 Vienna Duarte/GUEST+Weber/HOST");
    }

    @Test
    void theCommitteeThatWillMeetHasASession() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber and Portuguese Prime Minister Ana Duarte agreed on Monday to create a joint committee for tolls, which will meet for the first time in Lisbon in June."))
                .anySatisfy(line -> assertThat(line).startsWith("SESSION PLANNED 2026-06 Lisbon"));
    }
}
