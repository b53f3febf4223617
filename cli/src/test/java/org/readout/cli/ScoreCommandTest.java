package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {
    @TempDir Path folder;

    @BeforeEach
    void annotate() throws IOException {
        write(
                "gold/talks.txt",
                "Norwegian Foreign Minister Sigrid Haugsbø met Rodrigo Peñaloza of Chile in Oslo on 3 May 2024.\n");
        write(
                "gold/talks.gold.json",
                """
                {"doc": "talks", "relevant": true, "noise": [],
                 "persons": [{"name": "Sigrid Haugsbø", "aliases": [], "country": "NO", "offices": ["Foreign Minister of Norway"]}],
                 "engagements": [], "statements": [], "commitments": []}
                """);
    }

    @Test
    void withoutRecordsTheTextsAreReadNow() {
        CommandRun run = CommandRun.of("score", gold());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("relevance*", "/1/1").doesNotContain("NO RECORD");
    }

    @Test
    void recordsAreScoredAsTheyAre() throws IOException {
        write(
                "records.jsonl",
                "{\"doc\": \"talks\", \"relevant\": true, \"persons\": [{\"name\": \"Haugsbø\"}]}\n");

        CommandRun run =
                CommandRun.of("score", gold(), path("records.jsonl"), "--misses", "--groups");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("talks +person office +missed +Foreign Minister of Norway")
                .containsPattern("persons\\* +1.000  1.000  1.000  1/1/1")
                .containsPattern("record of talks +1 files");
    }

    @Test
    void aDocumentWithoutRecordIsNamed() throws IOException {
        write("records.jsonl", "");

        assertThat(CommandRun.of("score", gold(), path("records.jsonl")).out())
                .startsWith("talks: NO RECORD\n");
    }

    @Test
    void jsonIsOneObjectAlone() {
        CommandRun run = CommandRun.of("score", gold(), "--json", "--misses");

        assertThat(run.out()).matches("\\{\"record\": [01]\\.\\d+, .*}\n");
    }

    @Test
    void thePageIsWrittenWhereItIsWanted() throws IOException {
        CommandRun run = CommandRun.of("score", gold(), "--html", path("score.html"));

        assertThat(run.status()).isZero();
        assertThat(Files.readString(folder.resolve("score.html")))
                .startsWith("<!doctype html>")
                .contains("Sigrid Haugsbø");
    }

    @Test
    void aPageThatCannotBeWrittenIsAFailure() {
        CommandRun run = CommandRun.of("score", gold(), "--html", path("nowhere/score.html"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("score.html: cannot be written");
    }

    @Test
    void aRegisterIsScoredAgainstTheClusters() throws IOException {
        write("gold/clusters.json", "{\"clusters\": []}");
        write("register.json", "{\"engagements\": []}");

        assertThat(CommandRun.of("score", gold(), "--register", path("register.json")).out())
                .contains("cluster precision", "cluster recall", "discrepancies");
    }

    @Test
    void whatIsNoRecordIsToldByFileAndLine() throws IOException {
        write("records.jsonl", "{\"doc\": \"talks\"}\n{\"persons\": []}\n");

        CommandRun run = CommandRun.of("score", gold(), path("records.jsonl"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("records.jsonl:2: not a record: 'doc' is missing");
    }

    @Test
    void wrongUsageIsTold() {
        assertThat(CommandRun.of("score").status()).isEqualTo(2);
        assertThat(CommandRun.of("score", gold(), "r.jsonl", "--lexicon", "words").status())
                .isEqualTo(2);
    }

    private String gold() {
        return path("gold");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
