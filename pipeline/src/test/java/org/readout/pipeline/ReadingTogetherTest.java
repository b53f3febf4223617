package org.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Document;
import org.readout.model.Source;

/** Documents that are read together are read as if each were alone. */
class ReadingTogetherTest {
    private static final Engine ENGINE = new Engine(Lexicons.bundled());

    private static final String LONG = (Reports.CALL + "\n").repeat(2_500);

    @Test
    void theRecordsAreThoseOfEachReadAlone() {
        List<Document> documents = documents(Reports.ALL);

        assertThat(ENGINE.readAll(documents, StageListener.NONE))
                .extracting(Reading::record)
                .isEqualTo(documents.stream().map(ENGINE::read).toList());
    }

    @Test
    void soAreTheEventsOfEach() {
        List<Document> documents = documents(Reports.ALL);

        assertThat(ENGINE.readAllWithEvents(documents, StageListener.NONE))
                .isEqualTo(
                        documents.stream()
                                .map(one -> ENGINE.readWithEvents(one, StageListener.NONE))
                                .toList());
    }

    @Test
    void aVeryLongOneAmongThemKeepsItsPlace() {
        List<Document> documents = documents(List.of(Reports.TALKS, LONG, Reports.CALL));

        assertThat(LONG.length()).isGreaterThan(Parts.LONGEST);
        assertThat(ENGINE.readAll(documents, StageListener.NONE))
                .extracting(reading -> reading.record().document().id())
                .containsExactly("report1", "report2", "report3");
    }

    @Test
    void theListenerHearsOfOneEndWithTheTokensOfAll() {
        List<Integer> ends = new ArrayList<>();
        for (String text : Reports.ALL) {
            ENGINE.read(new Document("x", text, Source.UNKNOWN), tokensTo(ends));
        }
        int sum = ends.stream().mapToInt(Integer::intValue).sum();
        ends.clear();

        ENGINE.readAll(documents(Reports.ALL), tokensTo(ends));

        assertThat(ends).containsExactly(sum);
    }

    @Test
    void noDocumentsGiveNoRecords() {
        assertThat(ENGINE.readAll(List.of(), StageListener.NONE)).isEmpty();
    }

    private static List<Document> documents(List<String> texts) {
        List<Document> documents = new ArrayList<>();
        for (String text : texts) {
            documents.add(new Document("report" + (documents.size() + 1), text, Source.UNKNOWN));
        }
        return documents;
    }

    private static StageListener tokensTo(List<Integer> ends) {
        return new StageListener() {
            @Override
            public void begins(Stage stage) {}

            @Override
            public void ends(int tokens) {
                ends.add(tokens);
            }
        };
    }
}
