package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.cli.terminal.ExitStatus;

/** Decisions made and taken back from the command line. */
class DecisionCommandsTest {
    @TempDir private Path folder;

    private SmallRegister register;

    @BeforeEach
    void makeTheRegister() {
        register = new SmallRegister(folder);
        register.add();
    }

    @Test
    void addingTwiceChangesNothing() {
        String before = register.ask("export").out();

        assertThat(register.add().out()).contains("3 known and unchanged");
        assertThat(register.ask("export").out()).isEqualTo(before);
    }

    @Test
    void aPreferredValueIsShownAndTheUndoBringsTheOtherBack() {
        String before = register.ask("show", "fjord#e1").out();
        String place = before.contains("place       Oslo") ? "Bergen" : "Oslo";
        CommandRun decided =
                register.ask(
                        "decide",
                        "prefer",
                        "fjord#e1",
                        "place",
                        place,
                        "--user",
                        "ida",
                        "--reason",
                        "seen there");

        assertThat(decided.status()).isZero();
        assertThat(register.ask("show", "fjord#e1").out()).contains("place       " + place);
        assertThat(register.ask("history").out()).contains("ida", "because seen there");

        assertThat(register.ask("undo").status()).isZero();
        assertThat(register.ask("show", "fjord#e1").out()).isEqualTo(before);
    }

    @Test
    void whatWasDecidedStandsBehindWhatIsShown() {
        register.ask("decide", "add", "fjord#e1", "topic", "fisheries", "--user", "ida");

        assertThat(register.ask("show", "fjord#e1").out())
                .contains("DECIDED", "ida", "add topic \"fisheries\"");
        assertThat(register.ask("show", "fjord#e1", "--format", "json").out())
                .contains("\"decisions\"", "fisheries");
    }

    @Test
    void accountsCalledDifferentPartAndTheUndoOfTheUndoPartsThemAgain() {
        String fjord = account("fjord");
        String island = account("island");

        assertThat(register.ask("decide", "different", fjord, island).status()).isZero();
        assertThat(register.ask("show", "fjord#e1").out()).contains("TOLD BY\n");

        register.ask("undo", "1");
        assertThat(register.ask("show", "fjord#e1").out()).contains("TOLD BY 2 ACCOUNTS");

        register.ask("undo", "2");
        assertThat(register.ask("show", "fjord#e1").out()).contains("TOLD BY\n");
    }

    @Test
    void whatWasUndoneCannotBeUndoneTwice() {
        register.ask("decide", "delete", "fjord#e1");
        register.ask("undo", "1");
        CommandRun again = register.ask("undo", "1");

        assertThat(again.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(again.err()).contains("undo 2 brings it back");
    }

    @Test
    void aDecisionAboutWhatIsNotThereIsRefused() {
        CommandRun run = register.ask("decide", "same", "p:0000000000000000", "p:1111111111111111");

        assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(run.err()).contains("is not in the register");
        assertThat(register.ask("history").out()).contains("No decision has been made");
    }

    @Test
    void anUnknownKindOfDecisionIsWrongUsage() {
        assertThat(register.ask("decide", "marry", "a", "b").status())
                .isEqualTo(ExitStatus.WRONG_USAGE);
    }

    @Test
    void aReviewWithNothingOpenOrNoAnswersEnds() {
        CommandRun run = register.piped("", "review");

        assertThat(run.status()).isZero();
        assertThat(run.out()).containsAnyOf("Nothing is left to decide", "Left open");
    }

    @Test
    void aNewTextOfAnAddressIsANewVersion() {
        register.write(
                "island",
                "Island Times",
                "2026-03-05",
                "Norwegian Foreign Minister Kari Solheim met Icelandic Foreign Minister Jon Bergsson in Oslo on 4 March 2026.\n");

        assertThat(register.add().out()).contains("1 new text", "2 known and unchanged");
        assertThat(register.ask("show", "solheim").out()).doesNotContain("Solhiem");
    }

    private String account(String doc) {
        String export = register.ask("show", doc + "#e1", "--format", "json").out();
        int at = export.indexOf("\"doc\":\"" + doc + "\"");
        int id = export.indexOf("\"id\":\"", at) + "\"id\":\"".length();
        return export.substring(id, export.indexOf('"', id));
    }
}
