package org.readout.acquire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.CalendarDate;
import org.readout.model.Problem;
import org.readout.model.Source;

class DocumentReaderTest {
    private static final String TEXT = "The ministers met in Oslo.\r\n\r\nThey agreed.\n";

    @TempDir Path folder;

    @Test
    void theTextIsTakenAsItStands() throws Exception {
        assertThat(read(TEXT, null).document().captured()).isEqualTo(TEXT);
    }

    @Test
    void theSidecarTellsWhereTheTextComesFrom() throws Exception {
        Capture capture =
                read(
                        TEXT,
                        """
                {"outlet": "Fjord Wire", "published": "2026-05-12T08:00Z", "language": "en",
                 "url": "https://example.org/1", "tags": {"outlet": "not this one"}}""");

        assertThat(capture.document().source())
                .isEqualTo(
                        new Source(
                                "Fjord Wire",
                                CalendarDate.parse("2026-05-12").orElseThrow(),
                                "en",
                                "https://example.org/1"));
        assertThat(capture.problems()).isEmpty();
    }

    @Test
    void whatTheUserSaysGoesBeforeTheSidecar() throws Exception {
        Source told = new Source("Told", null, null, null);

        Source source =
                read(told, TEXT, "{\"outlet\": \"Fjord Wire\", \"language\": \"en\"}")
                        .document()
                        .source();

        assertThat(source.outlet()).contains("Told");
        assertThat(source.language()).contains("en");
    }

    @Test
    void nullAndBlankInTheSidecarTellNothing() throws Exception {
        Capture capture = read(TEXT, "{\"outlet\": null, \"url\": \" \"}");

        assertThat(capture.document().source()).isEqualTo(Source.UNKNOWN);
        assertThat(capture.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"outlet\": ",
                "[]",
                "{\"published\": \"soon\"}",
                "nonsense",
                "{\"outlet\" \"x\"}"
            })
    void aBrokenSidecarIsAProblemOfADocumentThatIsStillRead(String sidecar) throws Exception {
        Capture capture = read(TEXT, sidecar);

        assertThat(capture.document().captured()).isEqualTo(TEXT);
        assertThat(capture.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .startsWith("report.meta.json: ");
    }

    @Test
    void anotherCharsetIsAProblem() throws Exception {
        Files.write(folder.resolve("report.txt"), "Caf\u00E9 talks".getBytes(ISO_8859_1));

        Capture capture = reader(Source.UNKNOWN).read(input());

        assertThat(capture.document().captured()).isEqualTo("Café talks");
        assertThat(capture.problems()).hasSize(1);
    }

    @Test
    void anEmptyFileIsNoDocument() throws IOException {
        Files.writeString(folder.resolve("report.txt"), " \n\t ");

        assertThatThrownBy(() -> reader(Source.UNKNOWN).read(input()))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContainingAll("report.txt", "empty");
    }

    @Test
    void aBinaryFileIsNamedForWhatItIs() throws IOException {
        Files.write(
                folder.resolve("report.txt"), "%PDF-1.7\n\0\1\2\3\4\5\6 stream".getBytes(UTF_8));

        assertThatThrownBy(() -> reader(Source.UNKNOWN).read(input()))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContainingAll("report.txt", "a PDF", "save the text");
    }

    @Test
    void aFileThatWentAwayIsSaid() {
        assertThatThrownBy(() -> reader(Source.UNKNOWN).read(input()))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("no such file");
    }

    @Test
    void standardInputIsReadToItsEnd() throws Exception {
        assertThat(
                        reader(Source.UNKNOWN)
                                .read(new Input.StandardInput("stdin"))
                                .document()
                                .captured())
                .isEqualTo("from the pipe");
    }

    @Test
    void aFieldOfTheSidecarThatIsNoStringIsSaidAndLeftOut() throws Exception {
        Capture capture = read(TEXT, "{\"outlet\": 5, \"language\": \"en\", \"seen\": [1]}");

        assertThat(capture.document().source()).isEqualTo(new Source(null, null, "en", null));
        assertThat(capture.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "report.meta.json: outlet is no string, left out; put it in quotes");
    }

    @Test
    void aSidecarLargerThanAnySidecarIsLeftUnread() throws Exception {
        Capture capture = read(TEXT, "{\"outlet\": \"Fjord Wire\"}" + " ".repeat(1 << 20));

        assertThat(capture.document().source()).isEqualTo(Source.UNKNOWN);
        assertThat(capture.problems()).singleElement().asString().contains("larger than 1 MiB");
    }

    private Capture read(String text, String sidecar) throws Exception {
        return read(Source.UNKNOWN, text, sidecar);
    }

    private Capture read(Source told, String text, String sidecar) throws Exception {
        Files.writeString(folder.resolve("report.txt"), text);
        if (sidecar != null) {
            Files.writeString(folder.resolve("report.meta.json"), sidecar);
        }
        return reader(told).read(input());
    }

    private Input input() {
        return new Input.TextFile("report", folder.resolve("report.txt"));
    }

    private static DocumentReader reader(Source told) {
        return new DocumentReader(told, new ByteArrayInputStream("from the pipe".getBytes(UTF_8)));
    }
}
