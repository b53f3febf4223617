package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.cli.terminal.ExitStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the commands answer over a register; nothing here changes it. */
class RegisterCommandsTest {
    @TempDir private static Path folder;

    private static SmallRegister register;
    private static CommandRun added;

    @BeforeAll
    static void makeTheRegister() {
        register = new SmallRegister(folder);
        added = register.add();
    }

    /** A change to a golden file says in its commit what reads better now. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "show solheim --as-of 2026-12-01",
                "timeline Norway Iceland",
                "compare island#e1",
                "due --as-of 2027-02-01"
            })
    void theTableIsTheGoldenOne(String command) throws IOException {
        String[] words = command.split(" ");
        CommandRun run = register.ask(words);

        assertThat(run.status()).isZero();
        try (InputStream golden =
                RegisterCommandsTest.class.getResourceAsStream(
                        "register-" + words[0] + ".table.txt")) {
            assertThat(run.out()).isEqualTo(new String(golden.readAllBytes(), UTF_8));
        }
    }

    @Test
    void aRelationHasEngagementsTopicsCommitmentsAndWordings() {
        assertThat(register.ask("between", "Norway", "IS", "--as-of", "2027-02-01").out())
                .startsWith("Norway – Iceland · as of 1 February 2027")
                .contains("ENGAGEMENTS", "TOPICS", "maritime", "COMMITMENTS", "FORMULATIONS");
    }

    @Test
    void aWordingThatGainedAPartHasDrifted() {
        assertThat(register.ask("drift").out())
                .containsSubsequence(
                        "\"open seas and shared harbours\"",
                        "4 March 2026",
                        "added",
                        "clean",
                        "\"open seas, shared harbours and clean ships\"",
                        "1 September 2026");
    }

    @Test
    void addingTellsWhatIsNewAndWhatBecameOne() {
        assertThat(added.status()).isZero();
        assertThat(added.out()).contains("3 new", "TOLD BY SEVERAL", "2 accounts");
    }

    @ParameterizedTest
    @CsvSource({"solheim", "Solheim Kari", "KARI SOLHIEM", "fjord#p1", "kari solheim"})
    void aPersonIsFoundByAnySpellingAndOrder(String spelling) {
        assertThat(register.ask("show", spelling).out()).startsWith("Kari Solheim · Norway");
    }

    @Test
    void aNameOfSeveralListsTheCandidates() {
        CommandRun run = register.ask("show", "ferry");

        assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(run.err()).contains("'ferry' can be", "ferry line between Bergen and Reykjavik");
    }

    @Test
    void aCommitmentIsFollowedToItsSignature() {
        String id =
                JsonMapper.shared()
                        .readTree(
                                register.ask(
                                                "find",
                                                "ferry",
                                                "--kind",
                                                "commitment",
                                                "--format",
                                                "json")
                                        .out())
                        .at("/found/0/id")
                        .asString();
        CommandRun run = register.ask("show", id, "--as-of", "2026-10-01");

        assertThat(run.out())
                .containsSubsequence("proposed", "4 March 2026", "signed", "1 September");
    }

    @ParameterizedTest
    @CsvSource({
        "reykjavík, 1",
        "REYKJAV, 1",
        "kafka, 0",
    })
    void wordsAreFoundFoldedAndAsBeginnings(String word, int atLeast) {
        JsonNode found =
                JsonMapper.shared().readTree(register.ask("find", word, "--format", "json").out());

        assertThat(found.get("total").asInt() > 0).isEqualTo(atLeast > 0);
    }

    @Test
    void facetsNarrowASearch() {
        JsonNode found =
                JsonMapper.shared()
                        .readTree(
                                register.ask(
                                                "find",
                                                "--outlet",
                                                "Island Times",
                                                "--kind",
                                                "meeting",
                                                "--state",
                                                "Iceland",
                                                "--format",
                                                "json")
                                        .out());

        assertThat(found.get("total").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"island", "ISLAND times", "tim"})
    void anOutletIsKnownByWordsOfItsName(String part) {
        assertThat(register.ask("find", "--outlet", part, "--kind", "meeting").out())
                .isEqualTo(
                        register.ask("find", "--outlet", "Island Times", "--kind", "meeting").out())
                .contains("island");
    }

    @Test
    void anOutletThatIsNoneIsRefused() {
        CommandRun none = register.ask("find", "--outlet", "Herald");

        assertThat(none.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(none.err()).contains("no document is from an outlet called 'Herald'");
    }

    @Test
    void whatIsFoundComesNewestFirst() {
        assertThat(register.ask("find", "agreement", "--limit", "1").out())
                .startsWith("1 September 2026");
    }

    @Test
    void onlyDifferencesLeavesOutWhatAllTellAlike() {
        assertThat(register.ask("compare", "fjord#e1", "--only-differences").out())
                .contains("≠ Oslo", "≠ Bergen")
                .doesNotContain("4 March 2026                              =");
    }

    @Test
    void theRegisterIsCleanAndSaysSo() {
        CommandRun run = register.ask("verify");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Checked 3 documents", "All is as it was put there.");
    }

    @Test
    void theExportIsTheRegisterForm() {
        JsonNode form =
                JsonMapper.shared()
                        .readTree(register.ask("export", "--format", "register-json").out());

        assertThat(form.get("format").asString()).isEqualTo("readout-register");
        assertThat(form.get("engagements").valueStream())
                .anyMatch(engagement -> engagement.get("accounts").size() == 2);
        assertThat(form.get("discrepancies").size()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "show, 'solheim'",
        "show, 'fjord#e1'",
        "timeline, Norway",
        "compare, 'fjord#e1'",
        "due,",
        "drift,",
        "review,",
        "history,",
        "verify,"
    })
    void everyAnswerIsOneJsonObjectWhereAskedFor(String command, String argument) {
        CommandRun run =
                argument == null
                        ? register.ask(command, "--format", "json")
                        : register.ask(command, argument, "--format", "json");

        assertThat(run.status()).isZero();
        assertThat(JsonMapper.shared().readTree(run.out()).isObject()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "add",
        "show",
        "find",
        "timeline",
        "between",
        "compare",
        "due",
        "drift",
        "review",
        "decide",
        "history",
        "undo",
        "verify",
        "export"
    })
    void everyHelpShowsAnExample(String command) {
        CommandRun run = CommandRun.of(command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Example", "  readout " + command);
    }

    @Test
    void whatIsNotThereIsRefusedInOneLine() {
        CommandRun run = register.ask("show", "nobody of that name");

        assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void aCommandWithoutARegisterSaysHowToBeginOne(@TempDir Path elsewhere) {
        CommandRun run =
                CommandRun.of("timeline", "--register", elsewhere.resolve("no.db").toString());

        assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(run.err()).contains("there is no such register", "readout add");
    }

    @Test
    void aFileThatIsNoRegisterStaysAsItIs(@TempDir Path elsewhere) throws IOException {
        Path file = elsewhere.resolve("notes.db");
        Files.writeString(file, "not a register at all", UTF_8);
        CommandRun run =
                CommandRun.of("add", register.reports().toString(), "--register", file.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(run.err()).contains("this file is no register");
        assertThat(file).hasContent("not a register at all");
    }
}
