package org.readout.extract.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the press tells engagements: in passing, by what was said, by who stood beside whom. */
class PressFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Austrian Chancellor Karl Weber told reporters at a joint press conference with Portuguese Prime Minister Ana Duarte in Vienna on Monday that tolls would fall.|MEETING HELD 2026-05-04 Vienna Duarte/GUEST+Weber/HOST
                    Speaking alongside Portuguese Prime Minister Ana Duarte in Vienna on Monday, Austrian Chancellor Karl Weber said tolls would fall.|MEETING HELD 2026-05-04 Vienna Duarte/GUEST+Weber/HOST
                    Austrian Chancellor Karl Weber, standing next to Portuguese Prime Minister Ana Duarte in Vienna, said tolls would fall.|MEETING HELD 2026-05-06 Vienna Duarte/GUEST+Weber/HOST
                    Austrian Chancellor Karl Weber told his visiting Portuguese counterpart, Ana Duarte, in Vienna on Monday that tolls would fall.|MEETING HELD 2026-05-04 Vienna Duarte/GUEST+Weber/HOST
                    Austrian Chancellor Karl Weber and Portuguese Prime Minister Ana Duarte sealed a pact on tolls in Vienna on Monday.|MEETING HELD 2026-05-04 Vienna Duarte/GUEST+Weber/HOST
                    Austrian Chancellor Karl Weber received a call on Monday from Portuguese Prime Minister Ana Duarte.|PHONE_CALL HELD 2026-05-04 - Duarte/CALLER+Weber/RECIPIENT
                    Austrian Chancellor Karl Weber urged both sides to stop fighting after meeting Portuguese Prime Minister Ana Duarte in Vienna.|MEETING HELD 2026-05-06 Vienna Duarte/GUEST+Weber/HOST
                    Austrian Chancellor Karl Weber begins a four-day tour of Portugal and Spain on Thursday.|VISIT PLANNED 2026-05-07/2026-05-10 - Weber/GUEST
                    Austrian Chancellor Karl Weber and Portuguese Prime Minister Ana Duarte saw each other in Vienna on Monday.|MEETING HELD 2026-05-04 Vienna Duarte/GUEST+Weber/HOST
                    Austrian Chancellor Karl Weber spent fifty minutes with Portuguese Prime Minister Ana Duarte in Vienna on Monday.|MEETING HELD 2026-05-04 Vienna Duarte/GUEST+Weber/HOST
                    Austrian Chancellor Karl Weber went through the tolls with Portuguese Prime Minister Ana Duarte over lunch in Vienna on Monday.|MEETING HELD 2026-05-04 Vienna Duarte/GUEST+Weber/HOST
                    Austrian Chancellor Karl Weber and Portuguese Prime Minister Ana Duarte talked for two hours in Vienna on Monday.|TALKS HELD 2026-05-04 Vienna Duarte/GUEST+Weber/HOST
                    Portuguese Prime Minister Ana Duarte paid her respects to Austrian Chancellor Karl Weber in Vienna on Monday.|MEETING HELD 2026-05-04 Vienna Duarte/GUEST+Weber/HOST
                    "I met Portuguese Prime Minister Ana Duarte in Vienna on Monday," Austrian Chancellor Karl Weber said.|MEETING HELD 2026-05-04 Vienna Duarte/GUEST+Weber/HOST
                    The palace said Austrian Chancellor Karl Weber had gone to Lisbon on Monday, where he was received by Portuguese Prime Minister Ana Duarte.|RECEPTION HELD 2026-05-04 Lisbon Duarte/HOST+Weber/GUEST
                    Austrian Chancellor Karl Weber begins a tour today that will take him to Lisbon on Thursday.|VISIT PLANNED 2026-05-07 Lisbon Weber/GUEST
                    The summit, hosted by Austrian Chancellor Karl Weber in Vienna, drew ministers from Portugal and Spain.|SUMMIT HELD 2026-05-06 Vienna Weber/HOST
                    """)
    void eachTellsItsEngagement(String sentence, String engagement) {
        assertThat(ReadPage.shown(sentence)).contains(engagement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    There are no plans for a meeting between Austrian Chancellor Karl Weber and Portuguese Prime Minister Ana Duarte.
                    Portugal recalled its ambassador to Austria, Rui Costa, for consultations on Monday.
                    Nor did Austrian Chancellor Karl Weber meet Portuguese Prime Minister Ana Duarte in Vienna.
                    A map in the office of Austrian Chancellor Karl Weber takes him to Lisbon on Thursday.
                    Austrian Chancellor Karl Weber spent his youth with Portuguese Prime Minister Ana Duarte in Vienna.
                    Austrian Chancellor Karl Weber told the daily Kurier that Portugal had to act.
                    """)
    void noneIsMadeOfOtherWords(String sentence) {
        assertThat(ReadPage.shown(sentence)).isEmpty();
    }

    @Test
    void aMealAtWhichTheyMeetIsNoSecondMeeting() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber and Portuguese Prime Minister Ana Duarte met over breakfast in Vienna on Monday."))
                .hasSize(1);
    }

    @Test
    void whoSpeaksAlongsideThoseHeMetIsNotMetTwice() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber met Portuguese Prime Minister Ana Duarte in Vienna on Monday. Speaking alongside Duarte, Weber said tolls would fall."))
                .hasSize(1);
    }

    @Test
    void credentialsOfEnvoysWithoutNamesAreOfGovernments() {
        assertThat(
                        ReadPage.of(
                                        "President Maria Huber of Austria received the letters of credence of five new ambassadors in Vienna on Tuesday.")
                                .engagements()
                                .areOfGovernments())
                .isTrue();
    }

    @Test
    void twoWhoAreOnlyCountedAreNamedBehind() {
        assertThat(
                        ReadPage.shown(
                                "A meeting of the two presidents, Maria Huber of Austria and Rui Costa of Portugal, was called off on Monday."))
                .contains("MEETING CANCELLED 2026-05-04 - Costa/ATTENDEE+Huber/ATTENDEE");
    }

    @Test
    void theVisitOfAThirdStatesPresidentIsAnother() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Prime Minister Ana Duarte will visit Vienna on 12 May. The Norwegian President's visit to Austria, planned for June, was called off."))
                .hasSize(2);
    }

    @Test
    void dealingsOfMinistersWithoutNamesAreOfGovernments() {
        assertThat(
                        ReadPage.of(
                                        "The foreign ministers of Portugal and Austria will hold a meeting in Vienna on Thursday.")
                                .engagements()
                                .areOfGovernments())
                .isTrue();
    }

    @Test
    void otherTurnsOfASeriesAreToldWithoutTheirNoun() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber and Portuguese Prime Minister Ana Duarte held their second summit in Vienna on Monday. The last one was held at Coimbra in 2023. The following one is scheduled for 2028."))
                .contains("SUMMIT HELD 2023 Coimbra ", "SUMMIT PLANNED 2028 - ");
    }

    @Test
    void whatAProgrammeHasBesideIsToldWhereItIsCalledOff() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber met Portuguese Prime Minister Ana Duarte in Vienna on Monday. A joint drill, scheduled for Friday, has been called off."))
                .contains("OTHER CANCELLED 2026-05-08 - ");
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber met Portuguese Prime Minister Ana Duarte in Vienna on Monday. A joint drill took place on Friday."))
                .hasSize(1);
    }

    @Test
    void whoStaysAwayDoesNotCancelASummit() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Prime Minister Ana Duarte will not attend the European summit in Vienna next week."))
                .noneMatch(line -> line.contains("CANCELLED"));
    }

    @Test
    void whoFliesHomeMakesNoVisit() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber met Portuguese Prime Minister Ana Duarte in Vienna on Monday. Duarte flies to Lisbon on Thursday."))
                .hasSize(1);
    }

    @Test
    void whoMeetForTalksHoldThem() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber and Portuguese Prime Minister Ana Duarte met for talks in Vienna on Monday."))
                .containsExactly("TALKS HELD 2026-05-04 Vienna Duarte/GUEST+Weber/HOST");
    }

    @Test
    void whoIsInvitedToAFairIsAskedToVisit() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber met Portuguese Prime Minister Ana Duarte in Vienna on Monday. Duarte invited Weber to the book fair in Porto in June."))
                .contains("VISIT PROPOSED 2026-06 Porto Duarte/HOST+Weber/GUEST");
    }

    @Test
    void aRoundOfTalksIsTalksAndNoSessionOfABody() {
        assertThat(
                        ReadPage.shown(
                                "A fourth round of talks between Portugal and Austria opened in Vienna on Monday."))
                .containsExactly("TALKS HELD 2026-05-04 Vienna ");
    }

    @Test
    void theSummitOnWhoseSidelinesTheyMeetHasNotTheirDay() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber met Portuguese Prime Minister Ana Duarte on the sidelines of the 12th European summit in Oslo on Monday."))
                .contains("SUMMIT HELD 2026-05 Oslo ");
    }

    @Test
    void theNextCommissionIsASession() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber met Portuguese Prime Minister Ana Duarte in Vienna on Monday. The following commission will convene in Lisbon in 2027."))
                .contains("SESSION PLANNED 2027 Lisbon ");
    }

    @Test
    void thePostponementOfAVisitTellsThatItIsCancelled() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Prime Minister Ana Duarte regretted the postponement of her visit to Vienna."))
                .singleElement()
                .asString()
                .startsWith("VISIT CANCELLED");
    }

    @Test
    void aLaidCableIsNoLetter() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber met Portuguese Prime Minister Ana Duarte in Vienna on Monday and urged that the fibre-optic cable be laid."))
                .hasSize(1);
    }

    @Test
    void acceptingAnInvitationPlansTheVisitThatItProposed() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber met Portuguese Prime Minister Ana Duarte in Vienna on Monday. Duarte invited Weber to visit Lisbon in June. Weber accepted the invitation."))
                .filteredOn(line -> line.startsWith("VISIT"))
                .singleElement()
                .asString()
                .startsWith("VISIT PLANNED 2026-06 Lisbon");
    }

    @Test
    void aDialogueThatIsSetUpIsNotHeld() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber and Portuguese Prime Minister Ana Duarte met in Vienna on Monday and agreed to establish a financial dialogue between the two central banks."))
                .hasSize(1);
    }

    @Test
    void lettersToTwoAreTwo() {
        assertThat(
                        ReadPage.shown(
                                "Austrian President Maria Huber wrote a letter of thanks to Portuguese Prime Minister Ana Duarte on Monday. Huber also wrote a letter of thanks to Norwegian Foreign Minister Kari Dahl."))
                .hasSize(2);
    }

    @Test
    void theCallWhichSheHeldIsToldByItsRelativeClause() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Prime Minister Ana Duarte spoke of the telephone conversation which she had held on Monday with Austrian Chancellor Karl Weber."))
                .contains("PHONE_CALL HELD 2026-05-04 - Duarte/ATTENDEE+Weber/ATTENDEE");
    }

    @Test
    void aDayAfterMeetingOneHeFliesToAnother() {
        assertThat(
                        ReadPage.shown(
                                "A day after meeting Portuguese Prime Minister Ana Duarte in Lisbon, Austrian Chancellor Karl Weber flew to Oslo."))
                .anySatisfy(line -> assertThat(line).startsWith("MEETING HELD"))
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith("VISIT HELD")
                                        .endsWith("Oslo Weber/GUEST"));
    }

    @Test
    void whoIsCalledOnToActIsNotMet() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber called on the Portuguese side to tow away the ship."))
                .isEmpty();
    }

    @Test
    void theLaunchOfADialogueIsNoSession() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber met Portuguese Prime Minister Ana Duarte in Vienna on Monday and welcomed the launch of an energy dialogue in 2024."))
                .hasSize(1);
    }

    @Test
    void anInvitationToAnybodyProposesNoVisit() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber met Portuguese Prime Minister Ana Duarte in Vienna on Monday and extended an invitation to Portuguese investors to visit Graz."))
                .hasSize(1);
    }

    @Test
    void whoMeetForANumberedMeetingMeetOnce() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber and Portuguese Prime Minister Ana Duarte met in Vienna on Monday for the third consultative meeting, hosted by Weber."))
                .hasSize(1);
    }
}
