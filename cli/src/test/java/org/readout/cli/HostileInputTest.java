package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.cli.terminal.Terminal;
import tools.jackson.databind.json.JsonMapper;

class HostileInputTest {
    private static final String SENTENCE =
            "Minister Ana Duarte told Minister Jo Lind that the border stays open. ";

    @TempDir Path folder;

    @Test
    void oneEndlessLineIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("line.txt"), SENTENCE.repeat(10_000));

        assertThat(CommandRun.of("read", file.toString()).status()).isZero();
    }

    @Test
    void oneEndlessWordIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("word.txt"), "Aa".repeat(500_000));

        assertThat(CommandRun.of("read", file.toString()).status()).isZero();
    }

    @Test
    void anyBytesGiveARecordOrALine() throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            byte[] bytes = new byte[random.nextInt(3_000)];
            random.nextBytes(bytes);
            for (int k = 0; k < bytes.length && i % 2 == 0; k++) {
                bytes[k] = bytes[k] < 0x20 && bytes[k] >= 0 ? (byte) ' ' : bytes[k];
            }
            Files.write(folder.resolve("bytes-%02d.txt".formatted(i)), bytes);
        }

        CommandRun run = CommandRun.of("read", folder.toString());

        assertThat(run.err()).doesNotContain("a fault of Readout");
        assertThat(run.lines())
                .allSatisfy(
                        line -> assertThat(JsonMapper.shared().readTree(line).isObject()).isTrue());
    }

    @Test
    void aReaderThatGoesAwayEndsTheRunInSilence() throws IOException {
        for (int i = 0; i < 30; i++) {
            Files.writeString(folder.resolve("report-%02d.txt".formatted(i)), SENTENCE.repeat(100));
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status =
                Main.run(new String[] {"read", folder.toString()}, terminal("Broken pipe", err));

        assertThat(status).isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void aFullDiskIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), SENTENCE);
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status =
                Main.run(
                        new String[] {"read", file.toString()},
                        terminal("No space left on device", err));

        assertThat(status).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .contains("standard output: cannot be written: No space left on device");
    }

    /** A terminal whose output breaks at once. */
    private static Terminal terminal(String reason, OutputStream err) {
        OutputStream broken =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(reason);
                    }
                };
        return Terminal.of(new ByteArrayInputStream(new byte[0]), broken, err, null, null, false);
    }
}
