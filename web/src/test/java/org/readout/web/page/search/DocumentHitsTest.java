package org.readout.web.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Quote;
import org.readout.model.Source;
import org.readout.model.Span;

/** Which sentences of a document are shown for the words that it has. */
class DocumentHitsTest {
    private static final String CAPTURED =
            "Home | Ferry news\nBinh came to Oslo. The ferry opens. Rail is next. Trade grows.";

    private static final DocumentRecord RECORD =
            DocumentRecord.irrelevant(
                    new Document("ferry", CAPTURED, Source.UNKNOWN),
                    Source.UNKNOWN,
                    null,
                    List.of(Quote.of(new Span(0, CAPTURED.indexOf('\n')), CAPTURED)),
                    List.of());

    private static List<Span> firsts(String... words) {
        return DocumentHits.firsts(RECORD, List.of(words));
    }

    @Test
    void whatIsNoPartOfTheReportIsNotShown() {
        int report = CAPTURED.indexOf("ferry opens");

        assertThat(firsts("ferry")).containsExactly(new Span(report, report + 5));
        assertThat(firsts("news")).isEmpty();
    }

    @Test
    void wordsOfOneSentenceAreShownOnce() {
        assertThat(firsts("binh", "oslo")).hasSize(1);
    }

    @Test
    void aFourthSentenceIsNotShown() {
        assertThat(firsts("binh", "ferry", "rail", "trade")).hasSize(3);
    }
}
