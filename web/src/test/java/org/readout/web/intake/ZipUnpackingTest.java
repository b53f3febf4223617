package org.readout.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipUnpackingTest {
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();

    private void unpack(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
                zip.closeEntry();
            }
        }
        new ZipUnpacking("sent.zip", problems)
                .unpack(
                        new ByteArrayInputStream(packed.toByteArray()),
                        (name, content) -> taken.add(name + "=" + content.readAllBytes().length));
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void textsAreTakenAndOthersAreTold() throws IOException {
        unpack("one.txt", text("Talks"), "__MACOSX/._one.txt", text("x"), "photo.png", text("x"));

        assertThat(taken).containsExactly("one.txt=5");
        assertThat(problems).extracting(ImportProblem::document).containsExactly("photo.png");
    }

    @Test
    void bombStopsAtTheLimitAndWhatCameBeforeStays() throws IOException {
        unpack(
                "one.txt",
                text("Talks"),
                "bomb.txt",
                new byte[(int) ZipUnpacking.LARGEST_ENTRY + 1],
                "late.txt",
                text("x"));

        assertThat(taken).containsExactly("one.txt=5");
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.matter()).contains("16 MB"));
    }
}
