package org.readout.extract.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One sentence that tells several meetings, and the paragraphs that tell them one by one. */
class SeveralMeetingsTest {
    private static final String SERIES =
            """
            Austrian Foreign Minister Karl Weber held four bilateral meetings on the sidelines of a conference in Geneva on Monday.

            """;

    @Test
    void eachParagraphOfARoundUpTellsItsMeeting() {
        assertThat(
                        ReadPage.shown(
                                SERIES
                                        + """
                                        Portuguese Foreign Minister Ana Duarte praised the new tolls.

                                        With Pavel Novak, the Czech foreign minister, Mr Weber spoke about trains.
                                        """))
                .contains(
                        "MEETING HELD 2026-05-04 Geneva Duarte/ATTENDEE+Weber/ATTENDEE",
                        "MEETING HELD 2026-05-04 Geneva Novak/ATTENDEE+Weber/ATTENDEE");
    }

    @Test
    void whoseMeetingOfARoundUpWasPutOffIsNotMet() {
        assertThat(
                        ReadPage.shown(
                                SERIES
                                        + """
                                        Portuguese Foreign Minister Ana Duarte praised the new tolls.

                                        A meeting with Czech Foreign Minister Pavel Novak was put off. Mr Novak regretted it.
                                        """))
                .noneMatch(shown -> shown.startsWith("MEETING HELD") && shown.contains("Novak"));
    }

    @Test
    void whoSpeaksWhereNoSeriesWasAnnouncedIsNotMet() {
        assertThat(
                        ReadPage.shown(
                                """
                                Austrian Foreign Minister Karl Weber met Portuguese Foreign Minister Ana Duarte in Geneva on Monday.

                                Czech Foreign Minister Pavel Novak praised the new tolls.
                                """))
                .noneMatch(shown -> shown.contains("Novak"));
    }

    @Test
    void separateTalksAreAsManyAsTheSidesMet() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber held separate talks on Monday with Portuguese Prime Minister Ana Duarte and Czech President Pavel Novak."))
                .containsExactlyInAnyOrder(
                        "TALKS HELD 2026-05-04 - Duarte/ATTENDEE+Weber/ATTENDEE",
                        "TALKS HELD 2026-05-04 - Novak/ATTENDEE+Weber/ATTENDEE");
    }

    @Test
    void talksWithTwoAtOnceAreOne() {
        assertThat(
                        ReadPage.shown(
                                "Austrian Chancellor Karl Weber held talks on Monday with Portuguese Prime Minister Ana Duarte and Czech President Pavel Novak."))
                .hasSize(1);
    }

    @Test
    void anotherHostOfTheSameGuestsReceivesThemAnotherTime() {
        assertThat(
                        ReadPage.shown(
                                "Portuguese Foreign Minister Ana Duarte and Czech Foreign Minister Pavel Novak met Austrian Foreign Minister Karl Weber in Vienna on Monday. In the evening, Austrian President Maria Huber received the two visitors."))
                .contains("RECEPTION HELD 2026-05-04 Vienna Duarte/GUEST+Huber/HOST+Novak/GUEST");
    }
}
