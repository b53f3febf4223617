package org.readout.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.model.EngagementKind.CEREMONY;
import static org.readout.model.EngagementKind.LETTER;
import static org.readout.model.EngagementKind.MEETING;
import static org.readout.model.EngagementKind.PHONE_CALL;
import static org.readout.model.EngagementKind.RECEPTION;
import static org.readout.model.EngagementKind.SUMMIT;
import static org.readout.model.EngagementKind.VISIT;
import static org.readout.model.EngagementStatus.PLANNED;

import org.junit.jupiter.api.Test;
import org.readout.resolve.node.NodeKind;

class EngagementClusterTest {
    private static Report meeting(String doc, String date, String who) {
        return Report.of(doc, "2026-03-05", "Minister Kari Solheim met " + who + " in Oslo.")
                .person("Kari Solheim", "NO", "Foreign Minister of Norway")
                .person(who, "IS")
                .held(MEETING, date, "Oslo", "met", "HOST:Kari Solheim", "GUEST:" + who);
    }

    @Test
    void accountsOfOneMeetingBecomeOneWhateverTheyCallIt() {
        Report other =
                Report.of("b", "2026-03-04", "Solheim received Jon Arnason on Wednesday.")
                        .person("Solheim", "NO")
                        .person("Jon Arnason", "IS")
                        .held(
                                RECEPTION,
                                "2026-03-04",
                                "Oslo",
                                "received",
                                "HOST:Solheim",
                                "GUEST:Jon Arnason");

        Register register = Registers.of(meeting("a", "2026-03-04", "Jon Arnason"), other);

        assertThat(Registers.clusters(register, NodeKind.ENGAGEMENT)).containsExactly("a#e1 b#e1");
    }

    @Test
    void planIsOneWhetherItsYearIsToldOrNot() {
        Report dated =
                Report.of("a", "2026-06-10", "Jon Arnason will visit Oslo in 2027.")
                        .person("Jon Arnason", "IS")
                        .engagement(VISIT, PLANNED, "2027", "Oslo", "IS NO", "will visit Oslo");
        Report undated =
                Report.of("b", "2026-06-11", "He said that he would visit Oslo.")
                        .engagement(VISIT, PLANNED, null, "Oslo", "IS NO", "would visit Oslo");

        assertThat(Registers.clusters(Registers.of(dated, undated), NodeKind.ENGAGEMENT))
                .containsExactly("a#e1 b#e1");
    }

    @Test
    void meetingsWithTwoGuestsOnOneDayStayTwo() {
        Register register =
                Registers.of(
                        meeting("a", "2026-03-04", "Jon Arnason"),
                        meeting("b", "2026-03-04", "Birta Hallsdottir"));

        assertThat(Registers.clusters(register, NodeKind.ENGAGEMENT))
                .containsExactly("a#e1", "b#e1");
    }

    @Test
    void whoTravelsIsReceivedByAnotherTheNextDay() {
        Report next =
                Report.of("b", "2026-03-06", "Jon Arnason was received in Oslo by Liv Berg.")
                        .person("Jon Arnason", "IS")
                        .person("Liv Berg", "NO")
                        .held(RECEPTION, "2026-03-05", "Oslo", "received", "GUEST:Jon Arnason");

        Register register = Registers.of(meeting("a", "2026-03-04", "Jon Arnason"), next);

        assertThat(Registers.clusters(register, NodeKind.ENGAGEMENT))
                .containsExactly("a#e1", "b#e1");
    }

    @Test
    void meetingsOfTheSameTwoAWeekApartStayTwo() {
        Register register =
                Registers.of(
                        meeting("a", "2026-03-04", "Jon Arnason"),
                        meeting("b", "2026-03-12", "Jon Arnason"));

        assertThat(Registers.clusters(register, NodeKind.ENGAGEMENT)).hasSize(2);
    }

    @Test
    void outletThatIsADayOffStillTellsOfTheSameMeeting() {
        Register register =
                Registers.of(
                        meeting("a", "2026-03-04", "Jon Arnason"),
                        meeting("b", "2026-03-03", "Jon Arnason"));

        assertThat(Registers.clusters(register, NodeKind.ENGAGEMENT)).containsExactly("a#e1 b#e1");
    }

    @Test
    void twoEngagementsOfOneDocumentAreNeverOne() {
        Report report =
                Report.of(
                                "a",
                                "2026-03-05",
                                "Kari Solheim met Jon Arnason twice: met, and met again.")
                        .person("Kari Solheim", "NO")
                        .person("Jon Arnason", "IS")
                        .held(
                                MEETING,
                                "2026-03-04",
                                "Oslo",
                                "met Jon",
                                "Kari Solheim",
                                "Jon Arnason")
                        .held(
                                MEETING,
                                "2026-03-04",
                                "Oslo",
                                "met again",
                                "Kari Solheim",
                                "Jon Arnason");

        Register register = Registers.of(report, meeting("b", "2026-03-04", "Jon Arnason"));

        assertThat(Registers.clusters(register, NodeKind.ENGAGEMENT)).hasSize(2);
    }

    @Test
    void numbersOfASeriesTellSummitsApart() {
        Report sixth =
                Report.of("a", "2026-03-05", "They will hold their sixth summit in 2027.")
                        .engagement(SUMMIT, PLANNED, "2027", null, "IS NO", "their sixth summit");
        Report seventh =
                Report.of("b", "2026-03-05", "They will hold their seventh summit in 2027.")
                        .engagement(SUMMIT, PLANNED, "2027", null, "IS NO", "their seventh summit");
        Report again =
                Report.of("c", "2026-03-06", "The 7th summit is set for 2027, in Bergen.")
                        .engagement(SUMMIT, PLANNED, "2027", "Bergen", "IS NO", "The 7th summit");

        Register register = Registers.of(sixth, seventh, again);

        assertThat(Registers.clusters(register, NodeKind.ENGAGEMENT))
                .containsExactly("a#e1", "b#e1 c#e1");
    }

    @Test
    void letterAndItsAnswerStayTwo() {
        Report there =
                Report.of("a", "2026-03-05", "Kari Solheim sent a letter to Jon Arnason.")
                        .person("Kari Solheim", "NO")
                        .person("Jon Arnason", "IS")
                        .held(
                                LETTER,
                                "2026-03-04",
                                "Oslo",
                                "sent a letter",
                                "SENDER:Kari Solheim",
                                "RECIPIENT:Jon Arnason");
        Report back =
                Report.of("b", "2026-03-05", "Jon Arnason sent a letter to Kari Solheim.")
                        .person("Kari Solheim", "NO")
                        .person("Jon Arnason", "IS")
                        .held(
                                LETTER,
                                "2026-03-04",
                                "Oslo",
                                "sent a letter",
                                "SENDER:Jon Arnason",
                                "RECIPIENT:Kari Solheim");

        assertThat(Registers.clusters(Registers.of(there, back), NodeKind.ENGAGEMENT)).hasSize(2);
    }

    @Test
    void twoCeremoniesOfOneVisitStayTwo() {
        Report wreath =
                Report.of("a", "2026-03-05", "Jon Arnason laid a wreath at the fortress.")
                        .person("Jon Arnason", "IS")
                        .held(CEREMONY, "2026-03-04", "Oslo", "laid a wreath", "GUEST:Jon Arnason");
        Report tree =
                Report.of("b", "2026-03-05", "In the garden Jon Arnason planted a birch.")
                        .person("Jon Arnason", "IS")
                        .held(
                                CEREMONY,
                                "2026-03-04",
                                "Oslo",
                                "planted a birch",
                                "GUEST:Jon Arnason");

        assertThat(Registers.clusters(Registers.of(wreath, tree), NodeKind.ENGAGEMENT)).hasSize(2);
    }

    @Test
    void callWithoutADateIsTheOneToldOfInThoseDays() {
        Report dated =
                Report.of("a", "2026-03-05", "Kari Solheim phoned Jon Arnason.")
                        .person("Kari Solheim", "NO")
                        .person("Jon Arnason", "IS")
                        .held(
                                PHONE_CALL,
                                "2026-03-04",
                                "Oslo",
                                "phoned",
                                "Kari Solheim",
                                "Jon Arnason");
        Report recent =
                Report.of(
                                "b",
                                "2026-03-09",
                                "He recalled the recent call of Kari Solheim to Jon Arnason.")
                        .person("Kari Solheim", "NO")
                        .person("Jon Arnason", "IS")
                        .engagement(
                                PHONE_CALL,
                                org.readout.model.EngagementStatus.HELD,
                                null,
                                null,
                                "IS NO",
                                "the recent call",
                                "Kari Solheim",
                                "Jon Arnason");

        assertThat(Registers.clusters(Registers.of(dated, recent), NodeKind.ENGAGEMENT))
                .containsExactly("a#e1 b#e1");
    }
}
