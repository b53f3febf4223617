package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.export.json.RecordForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports that come with Readout, read as a user reads them. */
class ExamplesTest {
    private static final Path EXAMPLES = Checkout.home().resolve("examples");
    private static final List<String> LINES = CommandRun.of("read", EXAMPLES.toString()).lines();

    @Test
    void everyRecordIsOfTheDocumentedForm() throws IOException {
        try (InputStream in = RecordForm.class.getResourceAsStream("record.schema.json")) {
            Schema schema =
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(in);

            assertThat(LINES)
                    .hasSize(9)
                    .allSatisfy(
                            line -> {
                                assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
                                assertThat(
                                                schema.validate(
                                                        line.replaceFirst(
                                                                "\"relevant\"", "\"important\""),
                                                        InputFormat.JSON))
                                        .isNotEmpty();
                            });
        }
    }

    @Test
    void everyQuoteStandsWhereItSays() throws IOException {
        for (String line : LINES) {
            JsonNode record = JsonMapper.shared().readTree(line);
            String text =
                    Files.readString(
                            EXAMPLES.resolve(record.get("doc").asString() + ".txt"), UTF_8);
            List<JsonNode> words = new ArrayList<>();
            collect(record, words);

            assertThat(words)
                    .allSatisfy(
                            node -> {
                                String quote =
                                        node.has("quote")
                                                ? node.get("quote").asString()
                                                : node.get("action").asString();
                                assertThat(
                                                text.substring(
                                                        node.get("start").asInt(),
                                                        node.get("end").asInt()))
                                        .isEqualTo(quote);
                            });
        }
    }

    @Test
    void thePageWithoutDiplomacyIsEmpty() {
        assertThat(record("market-valparaiso").get("relevant").asBoolean()).isFalse();
        assertThat(LINES).filteredOn(line -> line.contains("\"relevant\":true")).hasSize(8);
    }

    @Test
    void theEnvoysReceptionIsReadFromItsReport() {
        JsonNode main = record("envoy-santiago-cordillera").at("/engagements/0");

        assertThat(main.get("main").asBoolean()).isTrue();
        assertThat(main.get("status").asString()).isEqualTo("held");
        assertThat(main.get("date").asString()).isEqualTo("2026-05-12");
        assertThat(main.get("countries").valueStream().map(JsonNode::asString))
                .contains("CL", "DK");
    }

    /** A folder's files are read together, stage by stage. */
    @Test
    void theFolderGivesTheRecordsOfItsFilesOneByOne() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<String> lines =
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .flatMap(
                                    file -> CommandRun.of("read", file.toString()).lines().stream())
                            .toList();

            assertThat(lines).isEqualTo(LINES);
        }
    }

    /** A change to the golden file says in its commit what reads better now. */
    @Test
    void theTableOfACallIsTheGoldenOne() throws IOException {
        CommandRun run =
                CommandRun.of(
                        "read",
                        EXAMPLES.resolve("call-copenhagen.txt").toString(),
                        "--format",
                        "table");

        try (InputStream golden =
                ExamplesTest.class.getResourceAsStream("call-copenhagen.table.txt")) {
            assertThat(run.out()).isEqualTo(new String(golden.readAllBytes(), UTF_8));
        }
    }

    @Test
    void theTrainingRunOfTheLauncherReadsInEveryForm() {
        CommandRun run = CommandRun.of("--train", "read", EXAMPLES.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("ENGAGEMENTS", "{\"format\":\"readout-record\"", "[\n{");
    }

    @Test
    void theTrainingRunForTheServerServesAPage() {
        assertThat(CommandRun.of("--train", "serve", EXAMPLES.toString()).status()).isZero();
    }

    @Test
    void theDemoShowsEveryReport() {
        CommandRun run = CommandRun.of("demo");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "call-copenhagen", "envoy-santiago-oresund", "No diplomacy in this text.");
    }

    private static JsonNode record(String doc) {
        return LINES.stream()
                .map(JsonMapper.shared()::readTree)
                .filter(record -> record.get("doc").asString().equals(doc))
                .findFirst()
                .orElseThrow();
    }

    private static void collect(JsonNode node, List<JsonNode> words) {
        if (node.has("start") && !node.has("message")) {
            words.add(node);
        }
        node.forEach(child -> collect(child, words));
    }
}
