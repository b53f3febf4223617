package org.readout.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir Path folder;

    @Test
    void aFolderGivesItsTextFilesInNameOrder() throws IOException {
        write("b.txt", "a.txt", "c.md", ".hidden.txt", "a.meta.json");

        assertThat(ids(folder)).containsExactly("a", "b");
    }

    @Test
    void aFileKeepsItsNameWithoutEnding() throws IOException {
        write("talks.en.txt", "notes");

        assertThat(ids(folder.resolve("talks.en.txt"), folder.resolve("notes")))
                .containsExactly("talks.en", "notes");
    }

    @Test
    void twoFilesOfOneNameAreToldApartByTheirPath() throws IOException {
        write("monday/talks.txt", "tuesday/talks.txt", "visit.txt");

        List<String> ids = ids(folder.resolve("monday"), folder.resolve("tuesday"), folder);

        assertThat(ids).containsExactly(path("monday/talks"), path("tuesday/talks"), "visit");
    }

    @Test
    void twoFilesOfOneNameInOneFolderAreToldApartByTheirEnding() throws IOException {
        write("talks.txt", "talks.md");

        assertThat(ids(folder.resolve("talks.txt"), folder.resolve("talks.md")))
                .containsExactly(path("talks.txt"), path("talks.md"));
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        write("talks.txt");

        assertThat(ids(folder, folder.resolve("../" + folder.getFileName() + "/talks.txt")))
                .containsExactly("talks");
    }

    @Test
    void aSidecarIsNoDocument() throws IOException {
        write("talks.txt", "talks.meta.json");

        assertThat(ids(folder.resolve("talks.meta.json"), folder.resolve("talks.txt")))
                .containsExactly("talks");
    }

    @Test
    void aDashIsStandardInput() {
        assertThat(Inputs.named(List.of("-")).found())
                .containsExactly(new Input.StandardInput("stdin"));
    }

    @Test
    void aFileNamedStdinIsToldApartFromStandardInput() throws IOException {
        write("stdin.txt");

        List<Input> found =
                Inputs.named(List.of("-", folder.resolve("stdin.txt").toString())).found();

        assertThat(found).extracting(Input::id).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotThereIsSaidAndTheRestIsFound() throws IOException {
        write("talks.txt");

        Inputs inputs =
                Inputs.named(
                        List.of(folder.resolve("gone.txt").toString(), folder.toString(), "\0"));

        assertThat(inputs.found()).hasSize(1);
        assertThat(inputs.faults()).hasSize(2);
        assertThat(inputs.faults().getFirst()).contains("gone.txt").contains("no such file");
    }

    @Test
    void anEmptyPathIsNotTheWorkingFolder() {
        Inputs inputs = Inputs.named(List.of(""));

        assertThat(inputs.found()).isEmpty();
        assertThat(inputs.faults()).singleElement().asString().contains("empty path");
    }

    @Test
    void aFolderWithoutTextFilesIsSaid() {
        assertThat(Inputs.named(List.of(folder.toString())).faults())
                .singleElement()
                .asString()
                .contains(folder.toString())
                .contains("no .txt file");
    }

    private List<String> ids(Path... paths) {
        return Inputs.named(Arrays.stream(paths).map(Path::toString).toList()).found().stream()
                .map(Input::id)
                .toList();
    }

    private String path(String name) {
        return folder.resolve(name).toString().replace('\\', '/');
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "Talks were held.");
        }
    }
}
