package org.readout.score.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.score.compare.Sample;
import org.readout.score.compare.Verdict;
import org.readout.score.figure.Counting;
import org.readout.score.figure.Figure;
import org.readout.score.result.Scores;

class ReportTest {
    @TempDir Path folder;

    @Test
    void theTableTellsPrecisionRecallAndCounts() {
        Counting counting = new Counting();
        counting.add(Figure.DATES, 1.5, 3, 2);

        assertThat(FigureTable.of(counting.figures()))
                .isEqualTo(
                        """
                        figure                      P      R     F1  hit/gold/got
                        dates*                  0.750  0.500  0.600  1.5/3/2
                        record                                0.964
                        """);
    }

    @Test
    void theObjectHasEachF1UnderItsPlainName() {
        Counting counting = new Counting();
        counting.add(Figure.KIND_AND_STATUS, 2, 3, 3);
        counting.add(Figure.CLEAN, 3, 3, 3);

        assertThat(FigureJson.of(counting.figures()))
                .isEqualTo("{\"record\": 0.9697, \"kind and status\": 0.6667, \"clean\": 1.0}");
    }

    @Test
    void aWrongFactIsToldFieldByField() {
        String gold =
                "'statements': [{'speakers': ['NO'], 'act': 'hope', 'quote': 'the pact lasts'}]";
        String record =
                "'statements': [{'speakers': ['CL'], 'act': 'assert', 'quote': 'the pact lasts'}]";

        assertThat(misses("Norway hopes the pact\nlasts.", gold, record))
                .containsExactly(
                        new Miss(
                                "talks",
                                "statement speakers",
                                Verdict.WRONG,
                                "NO",
                                "CL",
                                "“the pact lasts”"),
                        new Miss(
                                "talks",
                                "statement act",
                                Verdict.WRONG,
                                "hope",
                                "assert",
                                "“the pact lasts”"));
    }

    @Test
    void whatOneSideLacksIsToldOnce() {
        String gold = "'projects': [{'name': 'bridge', 'quote': 'a bridge'}]";
        String record = "'projects': [{'name': 'road', 'quote': 'a road'}]";

        assertThat(misses("They build a bridge, not a road.", gold, record))
                .containsExactly(
                        new Miss("talks", "project", Verdict.MISSED, "bridge “a bridge”", "", ""),
                        new Miss("talks", "project", Verdict.EXTRA, "", "road “a road”", ""));
    }

    @Test
    void aMissIsOneLineForPrograms() {
        Miss miss = new Miss("talks", "person", Verdict.MISSED, "Sigrid\nHaugsbø\u001b[2J", "", "");

        assertThat(new MissTable(null).of(List.of(miss)))
                .isEqualTo(
                        """
                        document  kind    verdict  gold | record
                        talks     person  missed   Sigrid Haugsbø [2J | -
                        """);
    }

    @Test
    void onAScreenNoLineIsWiderThanIt() {
        String words = "open a consulate by the end of the year ".repeat(6) + "x".repeat(90);
        List<Miss> misses =
                List.of(new Miss("talks", "statement", Verdict.WRONG, words, words, "which"));

        String table = new MissTable(70).of(misses);

        assertThat(table.lines()).allMatch(line -> line.length() <= 70);
        assertThat(table.replaceAll("\\s", "")).contains("talks", "statement");
        assertThat(table.chars().filter(c -> c == 'x').count()).isEqualTo(180);
    }

    @Test
    void wordsAreBrokenAtBlanks() {
        assertThat(Wrapping.lines("one two three", 8)).containsExactly("one two", "three");
        assertThat(Wrapping.lines("consulates", 4)).containsExactly("cons", "ulat", "es");
        assertThat(Wrapping.lines("", 4)).containsExactly("");
        assertThat(Wrapping.lines("🇳🇴🇳🇴🇳🇴", 4)).containsExactly("🇳🇴🇳🇴", "🇳🇴");
    }

    @Test
    void aRecordlessDocumentIsSaidToBe() {
        Sample sample = Sample.of(folder, "Text.", "'relevant': false", "");
        Scores scores = Scores.of(List.of(sample.score().document()), Map.of());

        assertThat(Miss.of(scores).getFirst().got()).isEqualTo("no record");
    }

    private List<Miss> misses(String text, String gold, String record) {
        return Miss.of(new Scores(List.of(Sample.of(folder, text, gold, record).score()), null));
    }
}
