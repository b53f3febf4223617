package org.readout.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.CalendarDate;
import org.readout.model.SentencedText;
import org.readout.model.Source;

class DeadlineReaderTest {
    private static final Lexicons LEXICONS = Lexicons.bundled();
    private static final DateReader DATES = new DateReader(LEXICONS);
    private static final DeadlineReader DEADLINES = new DeadlineReader(LEXICONS);

    private static List<Deadline> deadlines(SentencedText text) {
        Source source =
                new Source(null, CalendarDate.parse("2031-05-13").orElseThrow(), null, null);
        return DEADLINES.within(text, DATES.read(text, source), 0, text.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            They will open the bridge by the close of June next year. | by the close of June next year | 2032-06
            They will open the bridge by 9 February.                  | by 9 February                 | 2032-02-09
            They will reply in October.                               | in October                    | 2031-10
            They will train pilots over the next two years.           | over the next two years     |
            They will reply within nine days.                         | within nine days               |
            They will ratify it within the year.                      | within the year               |
            They will meet before the year is out.                    | before the year is out        |
            They will cooperate in the coming months.                 | in the coming months          |
            They will mend the nets before the next season.           | before the next season        |
            They will consult ahead of the fair in June.              | ahead of the fair in June     |
            They will resume sailings this winter.                    | this winter                   |
            """)
    void readsTheDeadlineAsWritten(String sentence, String words, String date) {
        SentencedText text = Texts.of(sentence);
        assertThat(deadlines(text))
                .singleElement()
                .satisfies(
                        deadline -> {
                            assertThat(text.phrase(deadline.first(), deadline.end()))
                                    .isEqualTo(words);
                            assertThat(deadline.date().map(CalendarDate::iso).orElse(null))
                                    .isEqualTo(date);
                        });
    }

    @Test
    void whatIsPastSetsNoDeadline() {
        assertThat(
                        deadlines(
                                Texts.of(
                                        "They met in March 2030 and were received by the President on Monday.")))
                .isEmpty();
    }
}
