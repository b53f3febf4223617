package org.readout.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.BlockKind;
import org.readout.model.CalendarDate;
import org.readout.model.Source;

class DateReaderTest {
    private static final DateReader READER = new DateReader(Lexicons.bundled());

    private static Source published(@Nullable String date) {
        return new Source(
                null, date == null ? null : CalendarDate.parse(date).orElseThrow(), null, null);
    }

    /** 13 May 2031 is a Tuesday. */
    private static List<String> dates(String text) {
        return dates(text, "2031-05-13");
    }

    private static List<String> dates(String text, @Nullable String published) {
        return READER.read(Texts.of(text), published(published)).mentions().stream()
                .map(m -> m.date().iso())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            They met on 12 May 2024.                         | 2024-05-12
            They met on May 12, 2024.                        | 2024-05-12
            They met on 12.05.2024.                          | 2024-05-12
            They met on 2024-05-12.                          | 2024-05-12
            They met on 12/25/2024.                          | 2024-12-25
            They met on the third of March 2024.             | 2024-03-03
            They met on the 3rd of March 2024.               | 2024-03-03
            They met in March 2024.                          | 2024-03
            They met in 2024.                                | 2024
            Talks are due in early 2032.                     | 2032
            Talks are due in mid-July.                       | 2031-07
            Talks are due in the second quarter of next year. | 2032
            They met on 7-8 August 2020.                     | 2020-08-07/2020-08-08
            They met on 5 and 6 November 2030.               | 2030-11-05/2030-11-06
            They will stay from Monday 2 to Friday 6 June. | 2031-06-02/2031-06-06
            They met from 30 April to 2 May 2031.            | 2031-04-30/2031-05-02
            They met from 30 December to 2 January 2031.     | 2030-12-30/2031-01-02
            A plan for 2033–2038 was adopted.                | 2033/2038
            A plan for 2033-38 was adopted.                  | 2033/2038
            They met on Monday.                              | 2031-05-12
            They will meet on Monday.                        | 2031-05-19
            They met on Wednesday last week.                 | 2031-05-07
            They met from Friday to Sunday.                  | 2031-05-09/2031-05-11
            They will meet on Thursday and Friday.           | 2031-05-15/2031-05-16
            They met over the weekend.                       | 2031-05-10/2031-05-11
            They will meet next weekend.                     | 2031-05-17/2031-05-18
            They met yesterday.                              | 2031-05-12
            They will meet next month.                       | 2031-06
            They met a year ago.                             | 2030
            They meet tomorrow evening (May 14).             | 2031-05-14
            They met this morning (13).                      | 2031-05-13
            They met on Monday (May 12).                     | 2031-05-12
            They met last December.                          | 2030-12
            They will meet in January.                       | 2032-01
            They had met in November.                        | 2030-11
            It is to be signed on 30 November.               | 2031-11-30
            Talks are due in the first week of June.         | 2031-06
            Talks are due in the third quarter.              | 2031
            """)
    void readsTheDateAsAReaderOfThatDayWould(String sentence, String iso) {
        assertThat(dates(sentence)).containsExactly(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            They met on 4 May. That evening they dined.           | 2031-05-04
            They met on 4 May. The previous evening they dined.   | 2031-05-03
            They met on 4 May. The next morning they left.        | 2031-05-05
            They met on 4 May. They had dined the night before.   | 2031-05-03
            They met on 4 May. They came the day before in a bus. | 2031-05-03
            """)
    void aPartOfADayCountsFromTheDayToldLast(String text, String iso) {
        assertThat(dates(text)).containsExactly("2031-05-04", iso);
    }

    @Test
    void thatDayMayBeOneToCome() {
        assertThat(dates("They will meet on 20 May. A vote is planned for that day."))
                .containsExactly("2031-05-20", "2031-05-20");
    }

    @Test
    void laterInTheDayIsTheDayToldBefore() {
        assertThat(dates("They met on Monday. Later in the day they signed."))
                .containsExactly("2031-05-12", "2031-05-12");
    }

    @Test
    void theSameDayIsTheDayToldLast() {
        assertThat(
                        dates(
                                "They met on 3 May 2030.\nOn the same day they signed a treaty.\nThey left a day later."))
                .containsExactly("2030-05-03", "2030-05-03", "2030-05-04");
    }

    @Test
    void withoutAPublicationDateTheYearStaysOpen() {
        assertThat(dates("They met on 9 February and will meet again in October.", null))
                .containsExactly("--02-09", "--10");
    }

    @Test
    void aYearWithAThemeTellsWhenAnUndatedReportIsSet() {
        assertThat(
                        dates(
                                "They met on 12 May during the Year of Shared Rivers and the 20th anniversary of the treaty. Events for the Year of Shared"
                                        + " Rivers 2031 were named.",
                                null))
                .contains("2031-05-12");
    }

    @Test
    void aYearWithAThemeThatIsStillToComeTellsNothing() {
        assertThat(
                        dates(
                                "They met on 12 May. Events for the Year of Shared Rivers 2032 were named.",
                                null))
                .contains("--05-12");
    }

    @Test
    void withoutAPublicationDateAWeekdayIsNoDate() {
        assertThat(dates("They met on Friday.", null)).isEmpty();
    }

    @Test
    void wordsThatAreAlsoMonthsAreNone() {
        assertThat(dates("They may march in an august company of 2000 people at 1800 GMT."))
                .isEmpty();
    }

    @Test
    void aDayThatNoCalendarHasLeavesItsMonth() {
        assertThat(dates("They met on 31 June 2024 .")).containsExactly("2024-06");
    }

    @Test
    void aWeekdayKnowsItsOtherReading() {
        DateMention mention =
                READER.read(Texts.of("A meeting on Friday"), published("2031-05-13"))
                        .mentions()
                        .get(0);
        assertThat(mention.in(Tense.PAST).iso()).isEqualTo("2031-05-09");
        assertThat(mention.in(Tense.FUTURE).iso()).isEqualTo("2031-05-16");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Published: 21.07.2031                      | 2031-07-21
            February 9, 2031 5:10 PM GMT+2             | 2031-02-09
            Fri May 9, 2031 10:05 AM                   | 2031-05-09
            Last update 7 March 2031                   | 2031-03-07
            """)
    void linesAroundTheReportDateIt(String line, String iso) {
        assertThat(READER.read(Texts.of(line, BlockKind.DATELINE), Source.UNKNOWN).published())
                .map(CalendarDate::iso)
                .contains(iso);
    }

    @Test
    void aMarkerAtTheHeadDatesTheReport() {
        assertThat(
                        READER.read(
                                        Texts.of("date 2031-02-04 OSLO - They met on 3 May 2030."),
                                        Source.UNKNOWN)
                                .published())
                .map(CalendarDate::iso)
                .contains("2031-02-04");
    }

    @Test
    void whatIsToldBesideTheTextGoesFirst() {
        assertThat(
                        READER.read(Texts.of("date 2031-02-04 They met."), published("2031-02-05"))
                                .published())
                .map(CalendarDate::iso)
                .contains("2031-02-05");
    }

    @Test
    void aDateOfTheStoryDoesNotDateTheReport() {
        assertThat(
                        READER.read(Texts.of("The ministers met on 3 May 2030."), Source.UNKNOWN)
                                .published())
                .isEmpty();
    }

    @Test
    void aDatedWeekdayTellsTheOthersAroundIt() {
        assertThat(dates("On Monday, 3 May, they met.\nOn Wednesday they left.", null))
                .containsExactly("--05-03", "--05-05");
    }

    @Test
    void datesOfDifferentStoriesDateNone() {
        assertThat(
                        READER.read(
                                        Texts.of("5 May 2030\n9 Feb 2031", BlockKind.BYLINE),
                                        Source.UNKNOWN)
                                .published())
                .isEmpty();
    }

    @Test
    void whatWasPlannedLeansToTheVerbBehindADateThatOpensTheClause() {
        assertThat(dates("She hopes to return: on 9 February she was there."))
                .containsExactly("2031-02-09");
    }
}
