package org.readout.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {
    private static final String REPORT =
            """
            Norway and Chile hold talks in Oslo

            OSLO, 4 May 2024 - Norwegian Foreign Minister Sigrid Haugsbø held talks with her Chilean counterpart, Rodrigo
            Peñaloza Quiroga, in Oslo on Saturday. She proposed that both sides open a consulate by the end of 2025.
            """;

    @TempDir Path folder;

    @Test
    void aFileGivesOneRecord() throws IOException {
        CommandRun run = CommandRun.of("read", write("talks.txt", REPORT));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(1);
        assertThat(json(run.lines().getFirst()).get("doc").asString()).isEqualTo("talks");
    }

    @Test
    void aFolderGivesARecordALineInNameOrder() throws IOException {
        for (int i = 40; i > 0; i--) {
            write("report-%02d.txt".formatted(i), REPORT);
        }

        CommandRun run = CommandRun.of("read", folder.toString());

        List<String> ids = new ArrayList<>();
        run.lines().forEach(line -> ids.add(json(line).get("doc").asString()));
        assertThat(ids).hasSize(40).isSorted();
    }

    @Test
    void jsonIsTheSameRecordsAsAnArray() throws IOException {
        write("a.txt", REPORT);
        write("b.txt", REPORT);

        CommandRun lines = CommandRun.of("read", folder.toString(), "--format", "jsonl");
        CommandRun array = CommandRun.of("read", folder.toString(), "--format", "json");

        JsonNode records = json(array.out());
        assertThat(records).hasSize(2);
        assertThat(records.get(1)).isEqualTo(json(lines.lines().get(1)));
    }

    @Test
    void noRecordAtAllIsStillAnArray() {
        assertThat(json(CommandRun.of("read", "gone.txt", "--format", "json").out())).isEmpty();
    }

    @Test
    void aTerminalGetsATableAndAPipeGetsLines() throws IOException {
        String report = write("talks.txt", REPORT);

        assertThat(CommandRun.onScreen("90", "read", report).out())
                .contains("─".repeat(90))
                .doesNotContain("─".repeat(91));
        assertThat(CommandRun.of("read", report).out()).startsWith("{");
    }

    @Test
    void colourIsOnlyForATerminalThatWantsIt() throws IOException {
        String report = write("talks.txt", REPORT);

        assertThat(CommandRun.with("", "90", null, true, "read", report).out()).contains("\u001B[");
        assertThat(CommandRun.with("", "90", null, false, "read", report).out())
                .doesNotContain("\u001B");
        assertThat(CommandRun.with("", null, null, true, "read", report, "--format", "table").out())
                .doesNotContain("\u001B");
    }

    @Test
    void columnsThatTheUserAsksForGoBeforeTheScreens() throws IOException {
        String report = write("talks.txt", REPORT);

        assertThat(CommandRun.with("", "90", "70", false, "read", report).out())
                .contains("─".repeat(70))
                .doesNotContain("─".repeat(71));
    }

    @Test
    void standardInputIsADocument() {
        CommandRun run =
                CommandRun.piped(
                        REPORT, "read", "-", "--outlet", "Fjord Wire", "--published", "2024-05-05");

        JsonNode record = json(run.out());
        assertThat(record.get("doc").asString()).isEqualTo("stdin");
        assertThat(record.get("outlet").asString()).isEqualTo("Fjord Wire");
        assertThat(record.get("published").asString()).isEqualTo("2024-05-05");
    }

    @Test
    void optionsGoBeforeTheSidecarAndTheSidecarBeforeTheText() throws IOException {
        String report = write("talks.txt", REPORT);

        assertThat(json(CommandRun.of("read", report).out()).get("published").asString())
                .isEqualTo("2024-05-04");

        write("talks.meta.json", "{\"outlet\": \"Sidecar\", \"published\": \"2024-05-05\"}");
        JsonNode withSidecar = json(CommandRun.of("read", report).out());
        JsonNode withOption =
                json(CommandRun.of("read", report, "--published", "2024-05-06").out());

        assertThat(withSidecar.get("published").asString()).isEqualTo("2024-05-05");
        assertThat(withOption.get("published").asString()).isEqualTo("2024-05-06");
        assertThat(withOption.get("outlet").asString()).isEqualTo("Sidecar");
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsRead() throws IOException {
        String good = write("good.txt", REPORT);
        String empty = write("empty.txt", "");
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {1, 2, 3, 0, 0, 7});

        CommandRun run = CommandRun.of("read", "gone.txt", empty, binary.toString(), good);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err().lines()).hasSize(3).allMatch(line -> line.startsWith("readout: "));
        assertThat(run.err())
                .contains(
                        "gone.txt: no such file", "empty.txt: empty", "binary.txt: a binary file");
    }

    @Test
    void anotherCharsetIsSaidOnStandardErrorAndInTheRecord() throws IOException {
        Path file =
                Files.write(
                        folder.resolve("latin.txt"),
                        "Caf\u00E9 talks were held.".getBytes(ISO_8859_1));

        CommandRun run = CommandRun.of("read", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("latin.txt", "windows-1252");
        assertThat(json(run.out()).at("/problems/0/message").asString()).contains("windows-1252");
    }

    @Test
    void aBrokenSidecarIsSaidAndTheTextIsRead() throws IOException {
        String report = write("talks.txt", REPORT);
        write("talks.meta.json", "{\"outlet\": ");

        CommandRun run = CommandRun.of("read", report);

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("talks.meta.json: broken JSON");
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void aFaultyLexiconRowIsSaidAndTheTextIsRead() throws IOException {
        String report = write("talks.txt", REPORT);
        write("words/verbs.en.tsv", "only-one-column\n");
        write("words/unheard-of.tsv", "x\n");

        CommandRun run =
                CommandRun.of("read", report, "--lexicon", folder.resolve("words").toString());

        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("verbs.en.tsv:1: expected")
                .contains("unheard-of.tsv: no lexicon of this name");
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void aLexiconRowThatCannotBeUsedIsSaidWithItsPlaceAndLeftOut() throws IOException {
        String report = write("talks.txt", REPORT);
        write("words/cities.tsv", "# mine\nEE\tToomla\nEstonia\tHarna\n");
        write(
                "words/speech-verbs.en.tsv",
                "mumble\twhispering\tthat\tHe mumbled that it was late.\n");

        CommandRun run =
                CommandRun.of("read", report, "--lexicon", folder.resolve("words").toString());

        assertThat(run.status()).isZero();
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err())
                .contains("cities.tsv:3: ", "'Estonia'", "speech-verbs.en.tsv:1: ", "left out");
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void statisticsAreDocumentsTokensAndSecondsByStage() throws IOException {
        CommandRun run = CommandRun.of("read", write("talks.txt", REPORT), "--stats");

        assertThat(run.err()).containsPattern("documents +1\n").containsPattern("tokens +\\d\\d\n");
        assertThat(run.err())
                .containsPattern("seconds +\\d+\\.\\d{3}\n")
                .containsPattern("  statements +\\d+\\.\\d{3}\n");
    }

    @Test
    void anUnknownOptionIsToldBeforeWhatIsMissingBecauseOfIt() {
        assertThat(CommandRun.of("read", "--nonsense").status()).isEqualTo(2);
        assertThat(CommandRun.of("read", "--nonsense").err()).contains("'--nonsense'");
    }

    @Test
    void wrongUsageSaysWhatIsWrongAndWhereHelpIs() {
        assertThat(CommandRun.of("read").status()).isEqualTo(2);
        assertThat(CommandRun.of("read").err()).contains("PATH", "readout read --help");
        assertThat(CommandRun.of("read", "x", "--format", "xml").err())
                .contains("'xml' is none of table, jsonl, json");
        assertThat(CommandRun.of("read", "x", "--published", "soon").status()).isEqualTo(2);
        assertThat(CommandRun.of("read", "x", "--lexicon", "gone").status()).isEqualTo(2);
        assertThat(CommandRun.of("frobnicate").status()).isEqualTo(2);
        assertThat(CommandRun.of().status()).isEqualTo(2);
    }

    @Test
    void helpAndVersionAreNoErrors() {
        assertThat(CommandRun.of("--version").out()).startsWith("readout ");
        assertThat(CommandRun.of("--help").status()).isZero();
        assertThat(CommandRun.of("read", "--help").out())
                .contains("--published", "Examples:", "Exit status");
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
