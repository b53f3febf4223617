package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds `readout score` to the reference scorer, score.py, over records of the engine and damaged
 * ones. Both lie beside the repository, not in it; where they or python3 are missing, the test is
 * skipped and says so.
 */
class ScoreParityTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static Path shared = Path.of("nowhere");

    @TempDir Path folder;

    @BeforeAll
    static void findReference() {
        for (Path place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            if (Files.isRegularFile(place.resolve("readout"))) {
                shared = place.resolveSibling("shared");
            }
        }
        assumeThat(shared.resolve("score/score.py"))
                .as("skipped: no reference scorer beside this repository")
                .isRegularFile();
        assumeThat(hasPython()).as("skipped: there is no python3").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "dev"})
    void theEnginesRecordsScoreTheSame(String set) throws Exception {
        Path gold = shared.resolve("gold").resolve(set);
        Path records = folder.resolve("records.jsonl");
        Files.writeString(
                records, CommandRun.of("read", gold.toString(), "--format", "jsonl").out());

        assertSame(List.of(gold.toString(), records.toString()), List.of());
        assertThat(CommandRun.of("score", gold.toString(), "--json").out())
                .isEqualTo(python(List.of(gold.toString(), records.toString(), "--json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds 1", "seeds 2", "seeds 3", "dev 4"})
    void damagedRecordsAndRegistersScoreTheSame(String setAndSeed) throws Exception {
        String[] parts = setAndSeed.split(" ");
        Path gold = shared.resolve("gold").resolve(parts[0]);
        long seed = Long.parseLong(parts[1]);
        Path records = folder.resolve("records.jsonl");
        Files.write(records, damaged(gold, seed), UTF_8);
        Path register = folder.resolve("register.json");
        Files.writeString(register, register(gold, new Random(seed)));

        assertSame(List.of(gold.toString(), records.toString()), List.of(register.toString()));
    }

    /**
     * The F1 of each figure to four digits, then the table with precision, recall, counts and
     * groups.
     */
    private static void assertSame(List<String> arguments, List<String> register) throws Exception {
        List<String> ours = new ArrayList<>(List.of("score"));
        ours.addAll(arguments);
        register.forEach(file -> ours.addAll(List.of("--register", file)));
        List<String> theirs = new ArrayList<>(arguments);
        theirs.addAll(register);
        for (String flag : List.of("--json", "--groups")) {
            assertThat(tableLines(CommandRun.of(with(ours, flag).toArray(String[]::new)).out()))
                    .isNotEmpty()
                    .isEqualTo(tableLines(python(with(theirs, flag))));
        }
    }

    /** Misses are told in other words than the reference's. */
    private static List<String> tableLines(String out) {
        return out.lines()
                .filter(line -> !line.isBlank() && !line.contains("NO RECORD"))
                .filter(line -> !line.startsWith("missed ") && !line.startsWith("extra "))
                .toList();
    }

    private static List<String> damaged(Path gold, long seed) throws IOException {
        List<String> records = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Path file : files(gold, ".gold.json")) {
            records.add(JSON.readTree(Files.readString(file)).toString());
            String name = file.getFileName().toString().replace(".gold.json", ".txt");
            texts.add(Files.readString(file.resolveSibling(name)));
        }
        return new RecordDamage(seed).damage(records, texts);
    }

    /** A register that is right for the most part. */
    private static String register(Path gold, Random random) throws IOException {
        ObjectNode register = JSON.createObjectNode();
        ArrayNode engagements = register.putArray("engagements");
        ArrayNode discrepancies = register.putArray("discrepancies");
        for (Path file : files(gold, ".json")) {
            if (!file.getFileName().toString().startsWith("clusters")) {
                continue;
            }
            JsonNode clusters = JSON.readTree(Files.readString(file));
            String prefix = file.getFileName().toString();
            for (JsonNode cluster : clusters.get("clusters").values()) {
                ObjectNode engagement =
                        engagements
                                .addObject()
                                .put("id", prefix + cluster.get("cluster").stringValue());
                ArrayNode accounts = engagement.putArray("accounts");
                for (JsonNode member : cluster.get("members").values()) {
                    String[] account = member.stringValue().split("#");
                    String id = random.nextInt(5) == 0 ? "e1" : account[1];
                    accounts.addObject().put("doc", account[0]).put("engagement", id);
                }
            }
            for (JsonNode discrepancy : clusters.path("discrepancies").values()) {
                ObjectNode found = discrepancies.addObject();
                found.put("engagement", prefix + discrepancy.get("cluster").stringValue());
                found.put(
                        "field",
                        random.nextInt(6) == 0 ? "kind" : discrepancy.get("field").stringValue());
                ObjectNode values = (ObjectNode) discrepancy.get("values").deepCopy();
                String first = values.propertyNames().iterator().next();
                found.set("values", random.nextInt(4) == 0 ? values.put(first, 7) : values);
            }
        }
        return register.toString();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static List<String> with(List<String> arguments, String flag) {
        List<String> all = new ArrayList<>(arguments);
        all.add(flag);
        return all;
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String python(List<String> arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("python3", shared.resolve("score/score.py").toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }
}
