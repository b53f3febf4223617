package org.readout.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.acquire.DocumentReader;
import org.readout.acquire.Input;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.DocumentRecord;
import org.readout.model.Source;
import org.readout.pipeline.Engine;

class InputPoolTest {
    private static final int MANY = 40;
    private static final Engine ENGINE = new Engine(Lexicons.bundled());

    @TempDir private Path folder;

    @Test
    void allAreReadInTheirOrder() throws IOException {
        assertThat(idsRead(files())).containsExactlyElementsOf(ids());
    }

    @Test
    void aFileThatCannotBeReadKeepsNoOtherFromBeingRead() throws IOException {
        List<Input> files = files();
        Files.delete(folder.resolve("7.txt"));

        List<Outcome<String>> outcomes = outcomes(files, InputPoolTest::id);

        assertThat(outcomes).hasSize(MANY);
        assertThat(outcomes).filteredOn(one -> one.made() == null).hasSize(1);
        assertThat(outcomes.get(7).messages()).singleElement().asString().contains("7.txt");
    }

    @Test
    void aFaultInOneDocumentIsToldOfThatOneAlone() throws IOException {
        List<Outcome<String>> outcomes =
                outcomes(
                        files(),
                        record -> {
                            if (id(record).equals("9")) {
                                throw new IllegalStateException("spoilt");
                            }
                            return id(record);
                        });

        assertThat(outcomes).filteredOn(one -> one.made() == null).hasSize(1);
        assertThat(outcomes.get(9).messages()).singleElement().asString().contains("spoilt");
        assertThat(outcomes.get(10).made()).isEqualTo("10");
    }

    @Test
    void shortDocumentsAreReadTogetherAndLongOnesAlone() throws IOException {
        List<Input> files = files();
        String line = Files.readString(folder.resolve("20.txt"));
        Files.writeString(
                folder.resolve("20.txt"), line.repeat(Engine.TOGETHER / line.length() + 1));

        List<List<String>> batches = batches(files);

        assertThat(batches.getFirst()).containsExactly("0");
        assertThat(batches).contains(List.of("20"));
        assertThat(batches).hasSizeLessThan(6);
    }

    @Test
    void ofFewEachIsReadAlone() throws IOException {
        assertThat(batches(files().subList(0, 7))).hasSize(7);
    }

    /** The ids of those that came together. */
    private static List<List<String>> batches(List<Input> files) {
        List<List<String>> batches = new ArrayList<>();
        pool(InputPoolTest::id)
                .run(
                        files,
                        label -> {},
                        some -> batches.add(some.each().stream().map(Outcome::made).toList()));
        return batches;
    }

    private List<Input> files() throws IOException {
        List<Input> files = new ArrayList<>();
        for (String id : ids()) {
            Path file = folder.resolve(id + ".txt");
            Files.writeString(
                    file, "The ministers of Norway and Chile met in Oslo on 4 May 2024.\n");
            files.add(new Input.TextFile(id, file));
        }
        return files;
    }

    private static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            ids.add(String.valueOf(i));
        }
        return ids;
    }

    private static List<String> idsRead(List<Input> files) {
        List<String> read = new ArrayList<>();
        outcomes(files, InputPoolTest::id).forEach(one -> read.add(String.valueOf(one.made())));
        return read;
    }

    private static String id(DocumentRecord record) {
        return record.document().id();
    }

    private static <T> List<Outcome<T>> outcomes(
            List<Input> files, Function<DocumentRecord, T> form) {
        List<Outcome<T>> outcomes = new ArrayList<>();
        pool(form).run(files, label -> {}, some -> outcomes.addAll(some.each()));
        return outcomes;
    }

    private static <T> InputPool<T> pool(Function<DocumentRecord, T> form) {
        DocumentReader documents =
                new DocumentReader(Source.UNKNOWN, InputStream.nullInputStream());
        return new InputPool<>(InputReader.ofRecords(documents, ENGINE, form));
    }
}
