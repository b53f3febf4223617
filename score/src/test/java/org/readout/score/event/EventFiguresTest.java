package org.readout.score.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.score.reading.CodedSentences;
import org.readout.score.reading.EventRows;
import org.readout.score.reading.UnusableInputException;

class EventFiguresTest {
    private static final CodedSentence SENTENCE =
            new CodedSentence(
                    "s1",
                    "Chad accused Niger.",
                    "ACCUSE",
                    Set.of(new Triple("TCD", "ACCUSE", "NER")));

    @TempDir Path folder;

    @Test
    void aRowOfTheRightTypeWithAWrongSideIsRightByTypeOnly() {
        EventFigures figures = of(new Triple("TCD", "ACCUSE", "NGA"));

        assertThat(figures.rightShare()).isEqualTo(1);
        assertThat(figures.precision()).isZero();
        assertThat(figures.recall()).isZero();
    }

    @Test
    void directionCounts() {
        assertThat(of(new Triple("NER", "ACCUSE", "TCD")).precision()).isZero();
        assertThat(of(new Triple("TCD", "ACCUSE", "NER")).precision()).isEqualTo(1);
    }

    @Test
    void aSentenceWithoutRowsCostsRecallOnly() {
        EventFigures figures = of();

        assertThat(figures.anyShare()).isZero();
        assertThat(figures.precision()).isEqualTo(1);
        assertThat(figures.recall()).isZero();
    }

    @Test
    void formerNamesOfTypesAreThoseOfToday() throws Exception {
        CodedSentences.Line line =
                coded(
                        "{\"id\":\"a\",\"text\":\"Chad blamed Niger.\",\"gold\":{\"event\":\"DISAPPROVE\","
                                + "\"source\":[{\"code\":\"TCD\"}],\"target\":[{\"code\":\"NER\"}]}}");

        assertThat(line.sentence().triples()).containsExactly(new Triple("TCD", "ACCUSE", "NER"));
        assertThat(line.isDiplomatic()).isTrue();
    }

    @Test
    void severalActorsWithoutARecipientActOnEachOther() throws Exception {
        CodedSentences.Line line =
                coded(
                        "{\"id\":\"a\",\"text\":\"Italy and Malta met.\",\"gold\":{\"event\":\"CONSULT\","
                                + "\"source\":[{\"code\":\"ITA\"},{\"code\":\"MLT\"}]}}");

        assertThat(line.sentence().triples())
                .containsExactlyInAnyOrder(
                        new Triple("ITA", "CONSULT", "MLT"), new Triple("MLT", "CONSULT", "ITA"));
    }

    @Test
    void aLineThatIsNoSentenceIsNamed() {
        assertThatThrownBy(() -> coded("{\"id\":\"a\"}"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("coded.jsonl:1: not a coded sentence: 'gold' is missing");
    }

    @Test
    void rowsAreReadByTheNamesOfTheirColumns() throws UnusableInputException {
        assertThat(
                        EventRows.of(
                                "rows",
                                List.of("type\tdoc\trecipient\tactor", "AID\ts1\tTCD\tNOR")))
                .containsEntry("s1", List.of(new Triple("NOR", "AID", "TCD")));
    }

    @Test
    void aFileThatHoldsNoRowsIsRefused() {
        assertThatThrownBy(() -> EventRows.of("rows.tsv", List.of("a\tb")))
                .hasMessageContaining("rows.tsv:1: no event rows");
        assertThatThrownBy(
                        () ->
                                EventRows.of(
                                        "rows.tsv",
                                        List.of("doc\ttype\tactor\trecipient", "s1\tAID")))
                .hasMessageContaining("rows.tsv:2: expected 4 columns, got 2");
    }

    private static EventFigures of(Triple... rows) {
        return EventFigures.of(List.of(new EventFigures.Coded(SENTENCE, List.of(rows))));
    }

    private CodedSentences.Line coded(String json) throws IOException, UnusableInputException {
        Path file = folder.resolve("coded.jsonl");
        Files.writeString(file, json + "\n");
        return CodedSentences.ofFile(file).getFirst();
    }
}
