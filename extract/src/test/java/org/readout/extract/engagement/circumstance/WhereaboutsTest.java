package org.readout.extract.engagement.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.extract.engagement.ReadPage;

/** Invented officials of Austria and Portugal. */
class WhereaboutsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Portuguese Trade Minister Rui Costa met Austrian Chancellor Karl Weber in the Austrian capital on Tuesday.",
                "Portuguese Trade Minister Rui Costa met Austrian Chancellor Karl Weber at a hotel in central Vienna on Tuesday.",
                "During a visit to Vienna on Tuesday, Portuguese Trade Minister Rui Costa met Austrian Chancellor Karl Weber.",
                "The Vienna meeting on Tuesday between Portuguese Trade Minister Rui Costa and Austrian Chancellor Karl Weber lasted two hours.",
                "Vienna hosted a meeting of Portuguese Trade Minister Rui Costa and Austrian Chancellor Karl Weber on Tuesday.",
            })
    void aCityIsNamedInManyWays(String text) {
        assertThat(ReadPage.shown(text))
                .contains("MEETING HELD 2026-05-05 Vienna Costa/GUEST+Weber/HOST");
    }

    @Test
    void aTownBehindItsKindIsThePlace() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa met Austrian Chancellor Karl Weber in the lakeside resort of Bregenz on Tuesday."))
                .containsExactly("MEETING HELD 2026-05-05 Bregenz Costa/GUEST+Weber/HOST");
    }

    @Test
    void aTownBehindTheHouseIsThePlace() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber hosted Portuguese Trade Minister Rui Costa at Government House, Graz, on Tuesday."))
                .containsExactly("RECEPTION HELD 2026-05-05 Graz Costa/GUEST+Weber/HOST");
    }

    @Test
    void theCityInAnInstitutesNameIsNotWhereATextIsSigned() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa and Austrian Trade Minister Eva Gruber signed a memorandum on Tuesday between the Academy in Vienna and the Institute of Trade."))
                .containsExactly("SIGNING HELD 2026-05-05 - Costa/SIGNATORY+Gruber/SIGNATORY");
    }

    @Test
    void whatHappensInAnotherStateIsNotWhereTheReportIsSentFrom() {
        assertThat(
                        ReadPage.shown(
                                "VIENNA - Austrian Chancellor Karl Weber met Portuguese Trade Minister Rui Costa in Portugal on Tuesday."))
                .containsExactly("MEETING HELD 2026-05-05 - Costa/HOST+Weber/GUEST");
    }

    @Test
    void aLineAboveTheReportTellsWhereItIsSentFrom() {
        assertThat(
                        ReadPage.shown(
                                "Ministers agree on trade\n\nVienna, 5 May 2026, 4:47 p.m.\n\nAustrian Chancellor Karl Weber received Portuguese Trade Minister Rui Costa on Tuesday, and both sides agreed to extend the treaty on trade."))
                .contains("RECEPTION HELD 2026-05-05 Vienna Costa/GUEST+Weber/HOST");
    }

    @Test
    void whatOneDidInOneSentenceHasOneDay() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa laid a wreath in Vienna on Monday and met Austrian Chancellor Karl Weber."))
                .contains("MEETING HELD 2026-05-04 Vienna Costa/GUEST+Weber/HOST");
    }

    @Test
    void aVisitsLengthCountsBackFromItsEnd() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa's two-day visit to Austria, which ended on Tuesday, was his first."))
                .containsExactly("VISIT HELD 2026-05-04/2026-05-05 - Costa/GUEST");
    }

    @Test
    void oneMoreOfTheDaysCallsHasItsDay() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber spoke by telephone with Portuguese Trade Minister Rui Costa on Monday. He also had a call with Czech Prime Minister Jan Novotny."))
                .contains("PHONE_CALL HELD 2026-05-04 - Novotny/ATTENDEE+Weber/ATTENDEE");
    }

    @Test
    void aTownsStateMayBeToldBehindIt() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa met Austrian Chancellor Karl Weber in Zurndorf, Austria, on Tuesday."))
                .containsExactly("MEETING HELD 2026-05-05 Zurndorf Costa/GUEST+Weber/HOST");
    }

    @Test
    void whoConveysSomethingInACallIsTheCaller() {
        assertThat(
                        ReadPage.shown(
                                "Regret was conveyed on Monday by Austrian Chancellor Karl Weber in a telephone call to his Portuguese counterpart, Rui Costa."))
                .contains("PHONE_CALL HELD 2026-05-04 - Costa/RECIPIENT+Weber/CALLER");
    }

    @Test
    void theNextRoundIsWhereAndWhenItIsDue() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa met Austrian Chancellor Karl Weber in Lisbon on Tuesday. The next round of talks is due in the Austrian capital in June."))
                .anySatisfy(shown -> assertThat(shown).contains("PLANNED 2026-06 Vienna"));
    }

    @Test
    void thereIsWhereTheLastWasTold() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa met Austrian Chancellor Karl Weber in Graz on Tuesday. A second round of talks will be held there next month."))
                .anySatisfy(shown -> assertThat(shown).contains("PLANNED 2026-06 Graz"));
    }

    @Test
    void whatFollowsAnArrivalHasItsDay() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa arrived in Vienna on Monday. He met Austrian Chancellor Karl Weber."))
                .contains("MEETING HELD 2026-05-04 Vienna Costa/GUEST+Weber/HOST");
    }

    @Test
    void inTheAfternoonIsTheDayOfTheReport() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber will receive Portuguese Trade Minister Rui Costa in Vienna on Friday. In the afternoon Costa will meet Austrian Trade Minister Eva Gruber."))
                .anySatisfy(shown -> assertThat(shown).startsWith("MEETING PLANNED 2026-05-08"));
    }

    @Test
    void aVisitLastsAsLongAsIsTold() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa leaves for Vienna on May 9. Costa will pay a visit to Vienna from May 9 to 11."))
                .anySatisfy(
                        shown ->
                                assertThat(shown)
                                        .startsWith("VISIT PLANNED 2026-05-09/2026-05-11"));
    }

    @Test
    void theSecondWordOfAStateIsNoCity() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa will travel to Guatemala and El Salvador on May 9."))
                .containsExactly("VISIT PLANNED 2026-05-09 - Costa/GUEST");
    }

    @Test
    void aBuildingMayBearTheNameOfItsCity() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa met Austrian Chancellor Karl Weber at Vienna Air Base on Tuesday."))
                .containsExactly("MEETING HELD 2026-05-05 Vienna Costa/GUEST+Weber/HOST");
    }

    @Test
    void theCityOfTheSameStayIsThatOfTheMeeting() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa met Austrian Chancellor Karl Weber on Monday. On Tuesday Costa met Austrian Trade Minister Eva Gruber in Vienna."))
                .contains("MEETING HELD 2026-05-04 Vienna Costa/GUEST+Weber/HOST");
    }

    @Test
    void whatIsHeldByVideoLinkIsNowhere() {
        assertThat(
                        ReadPage.shown(
                                "VIENNA - Austrian Chancellor Karl Weber will virtually inaugurate the joint school on Thursday with Portuguese Trade Minister Rui Costa. Weber met Costa in Vienna on Tuesday."))
                .noneMatch(shown -> shown.startsWith("CEREMONY") && shown.contains("Vienna"));
    }

    @Test
    void aMeetingToldAfterAnEarlierJourneyTookPlaceThere() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber met Portuguese Trade Minister Rui Costa in Vienna on Tuesday. Weber recalled that he travelled to Lisbon in March. He held talks with President Ana Reis at the palace."))
                .contains("TALKS HELD 2026-03 Lisbon Reis/HOST+Weber/GUEST");
    }

    @Test
    void whatWasLastMonthWasNotNecessarilyHere() {
        assertThat(
                        ReadPage.shown(
                                "VIENNA - Austrian Chancellor Karl Weber received Portuguese Trade Minister Rui Costa on Tuesday. Last month the two met for the first time."))
                .contains("MEETING HELD 2026-04 - Costa/ATTENDEE+Weber/ATTENDEE");
    }

    @Test
    void whoReturnsHomeIsOnNoVisit() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa, who is visiting Austria, met Austrian Chancellor Karl Weber in Vienna on Tuesday. Costa returns to Lisbon on Thursday."))
                .noneMatch(shown -> shown.contains("Lisbon"));
    }

    @Test
    void aGatheringBearsTheNameOfItsCity() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa and Austrian Chancellor Karl Weber attended the third round of the Graz Proximity Talks on Tuesday."))
                .anyMatch(shown -> shown.contains("2026-05-05 Graz"));
    }

    @Test
    void whatIsToBeHeldTellsTheDayAndTheCityOfWhoAttends() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa will participate in the informal meeting of EU Trade Ministers, to be held in Graz on Friday. On the sidelines, he will meet Austrian Chancellor Karl Weber."))
                .contains("MEETING PLANNED 2026-05-08 Graz Costa/ATTENDEE")
                .anyMatch(shown -> shown.startsWith("MEETING PLANNED 2026-05-08 Graz Costa/GUEST"));
    }

    @Test
    void theCityThatOpensTheSentenceIsThePlace() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Trade Minister Rui Costa will travel to Vienna on Thursday. In Graz, he is scheduled to meet Austrian Chancellor Karl Weber."))
                .anyMatch(shown -> shown.startsWith("MEETING PLANNED") && shown.contains(" Graz "));
    }

    @Test
    void theHouseOfAnotherStateIsNotInTheCityOfTheReport() {
        assertThat(
                        ReadPage.shown(
                                "VIENNA - Austrian Chancellor Karl Weber received Portuguese Trade Minister Rui Costa on Tuesday. At the Elysée on Friday, French President Luc Marchand is to receive Costa."))
                .anyMatch(shown -> shown.startsWith("RECEPTION PLANNED 2026-05-08 - "));
    }

    @Test
    void whatFollowsAnEncounterElsewhereWasThereToo() {
        assertThat(
                        ReadPage.shown(
                                "VIENNA - Austrian Chancellor Karl Weber received Portuguese Trade Minister Rui Costa on Tuesday. In Lisbon, meanwhile, President Ana Reis met the Austrian ambassador, Paul Huber. Later he was summoned to the Foreign Ministry."))
                .anyMatch(shown -> shown.startsWith("OTHER HELD") && shown.contains(" Lisbon "));
    }

    @Test
    void aCityMayNameTheOffice() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber met Portuguese Trade Minister Rui Costa at his Vienna office on Tuesday."))
                .containsExactly("MEETING HELD 2026-05-05 Vienna Costa/GUEST+Weber/HOST");
    }

    @Test
    void aSeaIsNoTown() {
        assertThat(
                        ReadPage.shown(
                                "Austria summoned the Portuguese ambassador, Rui Costa, on Tuesday over a buoy in the Yellow Sea."))
                .noneMatch(shown -> shown.contains("Sea"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ana Reis\nVienna",
                "Ana Reis, Vienna",
                "Ana Reis | Vienna",
                "From Ana Reis, Vienna",
                "By Ana Reis, Vienna correspondent"
            })
    void theLineOfWhoWritesTellsWhereFrom(String line) {
        assertThat(
                        ReadPage.shown(
                                "Ministers agree on trade\n\n"
                                        + line
                                        + "\n\nAustrian Chancellor Karl Weber received Portuguese Trade Minister Rui Costa on Tuesday, and both sides agreed to extend the treaty on trade."))
                .contains("RECEPTION HELD 2026-05-05 Vienna Costa/GUEST+Weber/HOST");
    }

    @Test
    void aKnownHouseIsInItsCityWhereTheTextNamesIt() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber received Portuguese Trade Minister Rui Costa at the Hofburg on Tuesday. Costa stays in Vienna until Friday."))
                .contains("RECEPTION HELD 2026-05-05 Vienna Costa/GUEST+Weber/HOST");
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber received Portuguese Trade Minister Rui Costa at the Hofburg on Tuesday."))
                .containsExactly("RECEPTION HELD 2026-05-05 - Costa/GUEST+Weber/HOST");
    }
}
