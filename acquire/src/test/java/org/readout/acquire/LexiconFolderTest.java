package org.readout.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconFolderTest {
    @TempDir Path folder;

    @Test
    void itsFilesAreReadByNameLineByLine() throws Exception {
        Files.writeString(folder.resolve("titles.en.tsv"), "\uFEFF# mine\r\nHigh Steward\tx\n");
        Files.writeString(folder.resolve("notes.txt"), "not a lexicon");

        assertThat(LexiconFolder.lines(folder)).containsOnlyKeys("titles.en.tsv");
        assertThat(LexiconFolder.lines(folder).get("titles.en.tsv"))
                .isEqualTo(List.of("# mine", "High Steward\tx"));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> LexiconFolder.lines(folder.resolve("gone")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContainingAll("gone", "no such folder");
    }

    @Test
    void aFolderWithoutLexiconsIsSaid() {
        assertThatThrownBy(() -> LexiconFolder.lines(folder))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("no .tsv file");
    }
}
