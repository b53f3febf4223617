package org.readout.extract.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Actor;
import org.readout.model.Engagement;
import org.readout.model.EngagementKind;

/** Invented officials of Austria and Portugal; the page is published on Wednesday, 6 May 2026. */
class EngagementReaderTest {
    private static ReadPage read(String captured) {
        return ReadPage.of(captured);
    }

    private static List<String> shown(String captured) {
        return ReadPage.shown(captured);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Prime Minister Ana Duarte of Portugal met with Foreign Minister Karl Weber of Austria in Vienna on Monday.|MEETING HELD 2026-05-04 Vienna Duarte/GUEST+Weber/HOST
                    Portuguese Prime Minister Ana Duarte was received by Austrian Chancellor Karl Weber in Vienna on Tuesday.|RECEPTION HELD 2026-05-05 Vienna Duarte/GUEST+Weber/HOST
                    Portugal's prime minister, Ana Duarte, telephoned Austrian Chancellor Karl Weber on Monday to discuss energy.|PHONE_CALL HELD 2026-05-04 - Duarte/CALLER+Weber/RECIPIENT
                    Ana Duarte, the Portuguese premier, paid a farewell visit to Austrian President Maria Huber on Tuesday.|MEETING HELD 2026-05-05 - Duarte/GUEST+Huber/HOST
                    Portugal's ambassador to Austria, Rui Costa, presented his credentials to President Maria Huber on Tuesday.|CEREMONY HELD 2026-05-05 - Costa/GUEST+Huber/HOST
                    A treaty on taxes was signed in Vienna on Tuesday by Austrian Chancellor Karl Weber and Portuguese Prime Minister Ana Duarte.|SIGNING HELD 2026-05-05 Vienna Duarte/SIGNATORY+Weber/SIGNATORY
                    President Maria Huber of Austria sent a letter of condolence to Portuguese President Luis Prata on Monday.|LETTER HELD 2026-05-04 - Huber/SENDER+Prata/RECIPIENT
                    Austrian Foreign Minister Karl Weber and his Portuguese counterpart, Ana Duarte, held a video conference on Monday.|VIDEO_CALL HELD 2026-05-04 - Duarte/ATTENDEE+Weber/ATTENDEE
                    Portugal's ambassador in Vienna, Rui Costa, was called in by the Austrian Foreign Ministry on Monday.|OTHER HELD 2026-05-04 - Costa/GUEST
                    Austria and Portugal held the second round of political consultations in Vienna on 4 May.|SESSION HELD 2026-05-04 Vienna
                    """)
    void verbsAndNounsTellWhoMetWhomAsWhat(String sentence, String engagement) {
        assertThat(shown(sentence)).first().asString().isEqualToIgnoringWhitespace(engagement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Austrian Chancellor Karl Weber will travel to Lisbon on Friday.|VISIT PLANNED 2026-05-08 Lisbon Weber/GUEST
                    Austrian Chancellor Karl Weber is due in Lisbon on Friday.|VISIT PLANNED 2026-05-08 Lisbon Weber/GUEST
                    Austrian Chancellor Karl Weber invited Portuguese Prime Minister Ana Duarte to visit Vienna in October.|VISIT PROPOSED 2026-10 Vienna Duarte/GUEST+Weber/HOST
                    Portuguese Prime Minister Ana Duarte accepted an invitation from Chancellor Karl Weber to visit Austria next year.|VISIT PLANNED 2027 - Duarte/GUEST+Weber/HOST
                    Austrian Chancellor Karl Weber cancelled a trip to Lisbon planned for Friday.|VISIT CANCELLED 2026-05-08 Lisbon Weber/GUEST
                    The summit in Vienna, originally due on Friday, will not take place.|SUMMIT CANCELLED 2026-05-08 Vienna
                    """)
    void verbsTellWhetherItIsPlannedProposedOrCancelled(String sentence, String engagement) {
        assertThat(shown(sentence)).first().asString().isEqualToIgnoringWhitespace(engagement);
    }

    @Test
    void aDeniedMeetingIsNone() {
        assertThat(
                        shown(
                                "Austria denied that Chancellor Karl Weber had met Prime Minister Ana Duarte of Portugal in secret."))
                .isEmpty();
    }

    @Test
    void aRefusedInvitationIsNone() {
        assertThat(
                        shown(
                                "Ana Duarte, the Portuguese prime minister, has turned down an invitation to visit Vienna."))
                .isEmpty();
    }

    @Test
    void callingOnSomebodyToActIsNoCall() {
        assertThat(
                        shown(
                                "Austrian Chancellor Karl Weber called on Portuguese Prime Minister Ana Duarte to open the border."))
                .isEmpty();
    }

    @Test
    void aPressConferenceIsNoConference() {
        assertThat(
                        read("Austrian Chancellor Karl Weber told a press conference in Vienna on Monday that taxes would fall.")
                                .engagements()
                                .all())
                .noneMatch(engagement -> engagement.kind() == EngagementKind.CONFERENCE);
    }

    @Test
    void aVisitOfSeveralDaysLastsFromItsFirst() {
        assertThat(
                        shown(
                                "Portuguese Prime Minister Ana Duarte arrived in Vienna on Tuesday for a three-day official visit to Austria."))
                .containsExactly("VISIT HELD 2026-05-05/2026-05-07 Vienna Duarte/GUEST");
    }

    @Test
    void headlineLeadAndLaterWordsTellOneEngagement() {
        List<String> engagements =
                shown(
                        """
                Austrian chancellor receives Portuguese premier

                VIENNA, May 5 (APX) - Austrian Chancellor Karl Weber on Tuesday received Portuguese Prime Minister Ana Duarte.

                During the meeting, both sides reviewed their cooperation on railways and on energy.
                """);

        assertThat(engagements)
                .containsExactly("RECEPTION HELD 2026-05-05 Vienna Duarte/GUEST+Weber/HOST");
    }

    @Test
    void whatFollowsOnTheSameDayHasTheMainEngagementsDayAndCity() {
        assertThat(
                        shown(
                                """
                        Austrian Chancellor Karl Weber held talks with Portuguese Prime Minister Ana Duarte in Vienna on Tuesday.

                        In the evening Duarte called on President Maria Huber of Austria.
                        """))
                .contains("MEETING HELD 2026-05-05 Vienna Duarte/GUEST+Huber/HOST");
    }

    @Test
    void thoseWhoAgreeOnANextSessionAreNotYetItsParticipants() {
        assertThat(
                        shown(
                                """
                        Austrian Foreign Minister Karl Weber met Portuguese Foreign Minister Ana Duarte in Vienna on Tuesday.

                        They also agreed to convene a fifth session of the Danube Committee in Lisbon in October.
                        """))
                .contains("SESSION PLANNED 2026-10 Lisbon ");
    }

    @Test
    void listedAttendantsJoinTheMeeting() {
        ReadPage reading =
                read(
                        """
                Austrian Chancellor Karl Weber met Portuguese Prime Minister Ana Duarte in Vienna on Tuesday.

                Also present at the meeting were Ambassador Rui Costa of Portugal and Deputy Minister Franz Gruber of Austria.
                """);

        assertThat(reading.engagements().main().orElseThrow().participants()).hasSize(4);
    }

    @Test
    void anEnvoyReceivedAbroadIsOnAVisit() {
        assertThat(
                        read("Portuguese Prime Minister Ana Duarte on Tuesday received Karl Weber, Special Envoy of Austrian President Maria Huber, in Lisbon.")
                                .engagements()
                                .all())
                .extracting(Engagement::kind)
                .containsExactlyInAnyOrder(EngagementKind.RECEPTION, EngagementKind.VISIT);
    }

    @Test
    void committeesAreNoSidesOfTheirOwn() {
        Engagement session =
                read("The third session of the Austria-Portugal Joint Economic Commission will be held in Lisbon on 20 May.")
                        .engagements()
                        .all()
                        .getFirst();

        assertThat(session.sides()).hasSize(2).allMatch(Actor.State.class::isInstance);
    }

    @Test
    void theClosingWordsOfATreatyTellItsSigning() {
        assertThat(
                        shown(
                                "Done at Lisbon on 4 May 2026, in three copies in German and in Portuguese."))
                .containsExactly("SIGNING HELD 2026-05-04 Lisbon ");
    }

    @Test
    void anchorsPointFromTheTextToItsEngagement() {
        Engagements engagements =
                read("Austrian Chancellor Karl Weber met Portuguese Prime Minister Ana Duarte in Vienna on Tuesday.")
                        .engagements();

        assertThat(engagements.anchors())
                .isNotEmpty()
                .allSatisfy(
                        anchor -> assertThat(engagements.of(anchor.engagement()).main()).isTrue());
    }

    @Test
    void everyQuoteIsItsSpanOfTheCapturedText() {
        String captured =
                "Austrian Chancellor Karl Weber, on a visit to Lisbon, met Prime Minister Ana Duarte of Portugal on Monday.";

        assertThat(read(captured).engagements().all())
                .isNotEmpty()
                .allSatisfy(
                        engagement ->
                                assertThat(engagement.quote().span().of(captured))
                                        .isEqualTo(engagement.quote().text()));
    }
}
