package org.readout.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.export.SampleRecord;

class RecordTableTest {

    @Test
    void itShowsWhoMetWhomAsWhatWhereAndWhen() {
        assertThat(table(120))
                .contains("Reception, held")
                .contains("12 May 2026 · Tallinn · Stenbock House")
                .containsPattern("host +Liis Saar +Foreign Minister of Estonia")
                .containsPattern(
                        "guest +Liis Saar +Croatia; as special envoy of President Ivo Kranj");
    }

    @Test
    void whatAPersonIsGoesOnInTheNextLine() {
        assertThat(table(60))
                .containsPattern(
                        "guest +Liis Saar +Croatia; as special envoy of\n +President Ivo Kranj");
    }

    @Test
    void itShowsWhatWasSaidBySpeechAct() {
        assertThat(table(120))
                .contains("Liis Saar (Croatia)")
                .containsPattern(
                        "propose +the two sides sign a treaty on lighthouses before the end of June");
    }

    @Test
    void itShowsCommitmentsWithTheirDeadlines() {
        assertThat(table(120))
                .containsPattern("propose +sign a treaty on lighthouses +before the end of June");
    }

    @Test
    void itShowsTheNamedThings() {
        assertThat(table(120))
                .containsPattern("mechanism +Joint Sea Commission +session")
                .containsPattern("instrument +treaty on lighthouses +treaty, being implemented, 2")
                .containsPattern("calendar +30th anniversary of relations +2026");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120, 200})
    void noLineIsWiderThanTheScreen(int columns) {
        assertThat(table(columns).lines())
                .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(columns));
    }

    @Test
    void colourIsThereOnlyWhereTheScreenHasIt() {
        String coloured = new RecordTable(new Screen(80, true)).of(SampleRecord.full());

        assertThat(table(80)).doesNotContain("\u001B");
        assertThat(coloured).contains("\u001B[");
        assertThat(coloured.replaceAll("\u001B\\[\\d*m", "")).isEqualTo(table(80));
    }

    @Test
    void aPageWithoutDiplomacySaysSo() {
        List<String> lines =
                new RecordTable(new Screen(80, false)).of(SampleRecord.empty()).lines().toList();

        assertThat(lines).last().isEqualTo("No diplomacy in this text.");
    }

    private static String table(int columns) {
        return new RecordTable(new Screen(columns, false)).of(SampleRecord.full());
    }
}
