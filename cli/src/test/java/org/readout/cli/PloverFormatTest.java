package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.cli.terminal.ExitStatus;

class PloverFormatTest {
    private static final String ACCUSED = "Chad accused Niger of hiding the bandits.\n";

    @TempDir Path folder;

    @Test
    void aBareSentenceOfTwoStatesGivesARow() {
        CommandRun run = CommandRun.piped(ACCUSED, "read", "-", "--format", "plover");

        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().getFirst()).startsWith("doc\tdate\ttype\tmode\tcontext\tactor\t");
        assertThat(run.lines().getLast()).contains("\tACCUSE\tdisapprove\t", "\tTCD\t", "\tNER\t");
    }

    @Test
    void anEventThatOnlyRowsTellPutsNothingIntoTheRecord() {
        CommandRun run =
                CommandRun.piped(
                        "Angolan soldiers shelled Namibian villages.\n",
                        "read",
                        "-",
                        "--format",
                        "jsonl");

        assertThat(run.out()).contains("\"engagements\":[],\"statements\":[]");
    }

    @Test
    void aPageThatIsNoDiplomacyGivesNoRow() {
        String page =
                """
                Cyclists finish the tour

                Norwegian rider Lars Brekke attacked the Danish team on the last hill on Saturday.
                He shared the prize with his team.
                The crowd praised the winner.
                The next race begins in June, the organisers said.
                Tickets can be had at the gate from Monday.
                """;

        assertThat(CommandRun.piped(page, "read", "-", "--format", "plover").lines()).hasSize(1);
    }

    @Test
    void codedSentencesAreReadAndScored() throws IOException {
        Path sentences = folder.resolve("sentences.jsonl");
        Files.writeString(
                sentences,
                "{\"id\":\"a\",\"text\":\"Chad accused Niger of hiding the bandits.\",\"gold\":{\"event\":"
                        + "\"ACCUSE\",\"source\":[{\"code\":\"TCD\"}],\"target\":[{\"code\":\"NER\"}]}}\n");

        CommandRun run = CommandRun.of("score-events", sentences.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("all +1 +1.000 +1.000 +1.000 +1.000")
                .containsPattern("diplomatic +1 ");
    }

    @Test
    void sentencesThatCannotBeReadAreAFailureWithTheirPlace() {
        CommandRun run = CommandRun.of("score-events", folder.resolve("none.jsonl").toString());

        assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(run.err()).contains("none.jsonl: no such file");
    }

    @Test
    void aLexiconHasNoEffectOnRows() {
        CommandRun run =
                CommandRun.of("score-events", "a.jsonl", "b.tsv", "--lexicon", folder.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.err()).contains("--lexicon has no effect on ROWS");
    }
}
