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
        Source source = new Source(null, CalendarDate.parse("2031-05-13").orElseThrow(), null, null);
        return DEADLINES.within(text, DATES.read(text, source), 0, text.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They will open the bridge by the end of March next year.  | by the end of March next year | 2032-03
            They will open the bridge by 15 January.                  | by 15 January                 | 2032-01-15
            They will reply in October.                               | in October                    | 2031-10
            They will train judges over the next three years.         | over the next three years     |
            They will reply within ten days.                          | within ten days               |
            They will ratify it within the year.                      | within the year               |
            They will meet before the year is out.                    | before the year is out        |
            They will cooperate in the coming months.                 | in the coming months          |
            They will place the markers before the rainy season.      | before the rainy season       |
            They will consult ahead of the summit in September.       | ahead of the summit in September |
            They will resume flights this autumn.                     | this autumn                   |
            """)
    void readsTheDeadlineAsWritten(String sentence, String words, String date) {
        SentencedText text = Texts.of(sentence);
        assertThat(deadlines(text)).singleElement().satisfies(deadline -> {
            assertThat(text.phrase(deadline.first(), deadline.end())).isEqualTo(words);
            assertThat(deadline.date().map(CalendarDate::iso).orElse(null)).isEqualTo(date);
        });
    }

    @Test
    void whatIsPastSetsNoDeadline() {
        assertThat(deadlines(Texts.of("They met in March 2030 and were received by the President on Monday."))).isEmpty();
    }
}
