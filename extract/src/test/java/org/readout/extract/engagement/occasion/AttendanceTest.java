package org.readout.extract.engagement.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.extract.engagement.ReadPage;

/** Invented officials of Austria and Portugal. */
class AttendanceTest {
    private static final String MET =
            "Portuguese Trade Minister Rui Costa met Austrian Chancellor Karl Weber in Vienna on Tuesday. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Others in attendance were Austrian Trade Minister Eva Gruber and officials.",
                "Joining them was Austrian Trade Minister Eva Gruber.",
                "Taking part, too, was Austrian Trade Minister Eva Gruber.",
                "Austrian Trade Minister Eva Gruber was present.",
                "Austrian Trade Minister Eva Gruber was among those present.",
                "Among the guests was Austrian Trade Minister Eva Gruber.",
                "Austrian Trade Minister Eva Gruber took part in the talks.",
            })
    void whoSatInIsListed(String listing) {
        assertThat(ReadPage.shown(MET + listing))
                .containsExactly(
                        "MEETING HELD 2026-05-05 Vienna Costa/GUEST+Gruber/ATTENDEE+Weber/HOST");
    }

    @Test
    void whoIsMetLaterIsNotInTheListOfADelegation() {
        assertThat(
                        ReadPage.shown(
                                MET
                                        + "The delegation, which also comprised Portuguese Envoy Ana Sousa, went on to Oslo, where Norwegian President Kari Dahl gave a dinner."))
                .contains("MEETING HELD 2026-05-05 Vienna Costa/GUEST+Sousa/ATTENDEE+Weber/HOST");
    }

    @Test
    void whoJoinsThemJoinsTheMeetingOfTheDay() {
        assertThat(
                        ReadPage.shown(
                                MET
                                        + "The two men, who saw each other in Oslo in April, were joined by Austrian Trade Minister Eva Gruber."))
                .contains(
                        "MEETING HELD 2026-05-05 Vienna Costa/GUEST+Gruber/ATTENDEE+Weber/HOST",
                        "MEETING HELD 2026-04 Oslo Costa/ATTENDEE+Weber/ATTENDEE");
    }

    @Test
    void whoSignedATreatyIsToldBelowIt() {
        assertThat(
                        ReadPage.shown(
                                "Done at Vienna on 4 May 2026. Signed for Austria by Eva Gruber, Minister of Trade, and for Portugal by Rui Costa, Minister of Trade."))
                .containsExactly("SIGNING HELD 2026-05-04 Vienna Costa/SIGNATORY+Gruber/SIGNATORY");
    }

    @Test
    void whoRepresentsAStateTakesPartHimself() {
        assertThat(
                        ReadPage.shown(
                                "Austria and Portugal held talks in Vienna on Tuesday. Austria was represented by Trade Minister Eva Gruber of Austria."))
                .containsExactly("TALKS HELD 2026-05-05 Vienna Gruber/HOST");
    }

    @Test
    void bothOfAMeetingOfTwoAreNamed() {
        assertThat(
                        ReadPage.shown(
                                "The meeting on Tuesday of Austrian Chancellor Karl Weber and Portuguese Trade Minister Rui Costa lasted two hours."))
                .containsExactly("MEETING HELD 2026-05-05 - Costa/ATTENDEE+Weber/ATTENDEE");
    }

    @Test
    void counterpartsFromStatesAreNamedBehindThem() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Trade Minister Eva Gruber met her counterparts from Portugal and Chile, Rui Costa and Ana Rojas, in Vienna on Tuesday."))
                .containsExactly(
                        "MEETING HELD 2026-05-05 Vienna Costa/GUEST+Gruber/HOST+Rojas/GUEST");
    }

    @Test
    void aSimilarMessageGoesToTheSamePerson() {
        assertThat(
                        ReadPage.shown(
                                "Austrian President Maria Huber sent a message of congratulations to Portuguese President Rui Costa on Tuesday. Chancellor Karl Weber of Austria sent a similar message."))
                .contains("LETTER HELD 2026-05-05 - Costa/RECIPIENT+Weber/SENDER");
    }

    @Test
    void whoLeadsTheDelegationMayBeNamedBehindTheVerb() {
        assertThat(
                        ReadPage.shown(
                                "Austria and Portugal held talks in Vienna on Tuesday. Leading the delegation of Portugal was Trade Minister Rui Costa of Portugal."))
                .containsExactly("TALKS HELD 2026-05-05 Vienna Costa/GUEST");
    }

    @Test
    void whoComesAlongOnAVisitTravels() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Foreign Minister Rui Costa will visit Vienna on 12 May. He will be accompanied by Portuguese Trade Minister Ana Sousa."))
                .containsExactly("VISIT PLANNED 2026-05-12 Vienna Costa/GUEST+Sousa/GUEST");
    }

    @Test
    void aListBeforeTheMeetingIsFoundBelongsToIt() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber and Portuguese Trade Minister Rui Costa agreed in Vienna on Tuesday to reopen the line. Also present were Austrian Trade Minister Eva Gruber and her aides."))
                .containsExactly(
                        "MEETING HELD 2026-05-05 Vienna Costa/GUEST+Gruber/ATTENDEE+Weber/HOST");
    }

    @Test
    void whoSignedTheTextsIsToldBehindTheirNumber() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber met Portuguese Prime Minister Rui Costa in Vienna on Tuesday. Five texts were signed. A treaty on salmon was signed by Austrian Trade Minister Eva Gruber and Portuguese Trade Minister Ana Sousa."))
                .containsExactly(
                        "MEETING HELD 2026-05-05 Vienna Costa/GUEST+Weber/HOST",
                        "SIGNING HELD 2026-05-05 Vienna Gruber/SIGNATORY+Sousa/SIGNATORY");
    }

    @Test
    void companyMayStandBeforeTheSubject() {
        assertThat(
                        ReadPage.shown(
                                "With Portuguese Trade Minister Rui Costa, Austrian Trade Minister Eva Gruber signed an agreement in Vienna on Tuesday."))
                .containsExactly("SIGNING HELD 2026-05-05 Vienna Costa/SIGNATORY+Gruber/SIGNATORY");
    }

    @Test
    void theMinistersOfAFieldAreNoOthers() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Foreign Minister Karl Weber met Portuguese Foreign Minister Ana Sousa in Vienna on Tuesday. Austrian Trade Minister Eva Gruber and Portuguese Trade Minister Rui Costa took part in the talks. The trade ministers initialled an accord."))
                .contains("SIGNING HELD 2026-05-05 Vienna Costa/SIGNATORY+Gruber/SIGNATORY");
    }

    @Test
    void aCounterpartHasTheLikeOffice() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber met Portuguese Prime Minister Rui Costa and Portuguese Trade Minister Ana Sousa in Vienna on Tuesday. Austrian Trade Minister Eva Gruber took part in the talks. Gruber invited her counterpart to Graz in June."))
                .contains("VISIT PROPOSED 2026-06 Graz Gruber/HOST+Sousa/GUEST");
    }

    @Test
    void whoseCounterpartIsTheSubjectOfItsClause() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber met Portuguese Prime Minister Rui Costa in Vienna on Tuesday. Weber said that Costa invited his counterpart to Lisbon in June."))
                .contains("VISIT PROPOSED 2026-06 Lisbon Costa/HOST+Weber/GUEST");
    }

    @Test
    void thoseOnlyCountedAreCalledByNameAfterwards() {
        assertThat(
                        ReadPage.shown(
                                "Two envoys presented their credentials to Austrian President Karl Weber in Vienna on Tuesday. They are Rui Costa, Ambassador of Portugal, and Ana Rojas, Ambassador of Chile."))
                .containsExactly(
                        "CEREMONY HELD 2026-05-05 Vienna Costa/GUEST+Rojas/GUEST+Weber/HOST");
    }

    @Test
    void aNumberedListBehindAColonCallsThem() {
        assertThat(
                        ReadPage.shown(
                                "Austrian President Karl Weber received in Vienna on Tuesday the credentials of:\n\n1. H.E. Rui Costa, Ambassador of Portugal;\n2. H.E. Ana Rojas, Ambassador of Chile."))
                .containsExactly(
                        "CEREMONY HELD 2026-05-05 Vienna Costa/GUEST+Rojas/GUEST+Weber/HOST");
    }

    @Test
    void whomOneCallsAFriendIsNotTelephoned() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber received Portuguese Prime Minister Rui Costa in Vienna on Tuesday. Weber, calling his guest “a friend”, promised help."))
                .containsExactly("RECEPTION HELD 2026-05-05 Vienna Costa/GUEST+Weber/HOST");
    }

    @Test
    void aSummitOfTwoBringsTheirHeadsTogether() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Trade Minister Eva Gruber praised the summit of Austria and Portugal held in Vienna on Tuesday. Austrian Chancellor Karl Weber thanked Portuguese Prime Minister Rui Costa."))
                .containsExactly("SUMMIT HELD 2026-05-05 Vienna Costa/GUEST+Weber/HOST");
    }
}
