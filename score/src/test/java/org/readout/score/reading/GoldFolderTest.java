package org.readout.score.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFolderTest {
    private static final String EMPTY =
            """
            {"relevant": false,
             "persons": [], "engagements": [], "statements": [], "commitments": []}
            """;

    @TempDir Path folder;

    @Test
    void foldersWithinAreReadInTheOrderOfTheirNames() throws Exception {
        annotate("b/two", EMPTY);
        annotate("a-z/three", EMPTY);
        annotate("a/one", EMPTY);

        assertThat(GoldFolder.documents(folder))
                .extracting(GoldDocument::doc)
                .containsExactly("one", "three", "two");
    }

    @Test
    void theGroupIsTheNamesFirstWord() throws Exception {
        annotate("agency-talks-1", EMPTY);
        annotate("Ministry_2", EMPTY);
        annotate("2024-note", EMPTY);

        assertThat(GoldFolder.documents(folder))
                .extracting(GoldDocument::group)
                .containsExactly("other", "Ministry", "agency");
    }

    @Test
    void aMissingTextIsToldByName() throws IOException {
        write("lone.gold.json", EMPTY);

        assertThatThrownBy(() -> GoldFolder.documents(folder))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("lone.gold.json")
                .hasMessageContaining("lone.txt is missing");
    }

    @Test
    void brokenJsonIsToldByLine() throws IOException {
        annotate("broken", "{\"relevant\": true,\n \"persons\": [,]}");

        assertThatThrownBy(() -> GoldFolder.documents(folder))
                .hasMessageContaining("broken.gold.json:2: not JSON");
    }

    @Test
    void aMissingFieldIsToldByItsLineAndPlace() throws IOException {
        annotate(
                "short",
                """
                {"relevant": true, "persons": [],
                 "engagements": [],
                 "statements": [
                  {"speakers": ["NO"], "act": "assert", "quote": "x"},
                  {"speakers": ["NO"], "quote": "y"}],
                 "commitments": []}
                """);

        assertThatThrownBy(() -> GoldFolder.documents(folder))
                .hasMessageContaining("short.gold.json:5: ")
                .hasMessageContaining("statements/1: 'act' is missing");
    }

    @Test
    void twoAnnotationsOfOneNameAreRefused() throws IOException {
        annotate("a/talks", EMPTY);
        annotate("b/talks", EMPTY);

        assertThatThrownBy(() -> GoldFolder.documents(folder))
                .hasMessageContaining("second annotation of 'talks'");
    }

    @Test
    void aFolderWithoutAnnotationsIsRefused() {
        assertThatThrownBy(() -> GoldFolder.documents(folder))
                .hasMessageContaining("no annotations");
        assertThatThrownBy(() -> GoldFolder.documents(folder.resolve("nowhere")))
                .hasMessageContaining("no such folder");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() throws IOException {
        annotate("latin", EMPTY);
        Files.write(folder.resolve("latin.txt"), new byte[] {(byte) 0xe9});

        assertThatThrownBy(() -> GoldFolder.documents(folder))
                .hasMessageContaining("latin.txt: not UTF-8");
    }

    private void annotate(String name, String gold) throws IOException {
        write(name + ".gold.json", gold);
        write(name + ".txt", "Nothing of note.");
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
