package org.readout.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.model.Document;
import org.readout.model.Problem;
import org.readout.model.Source;

/** From a text file, with its sidecar where it has one, or standard input, to a document. */
public final class DocumentReader {
    /** What fits into memory and an {@code int} of offsets with room to work: one gibibyte. */
    private static final int MOST_BYTES = 1 << 30;

    private final Source told;
    private final InputStream standardInput;

    /**
     * @param told what the user says of every document; goes before a sidecar's word
     */
    public DocumentReader(Source told, InputStream standardInput) {
        this.told = told;
        this.standardInput = standardInput;
    }

    public Capture read(Input input) throws UnreadableException {
        List<Problem> problems = new ArrayList<>();
        String captured = text(input, problems);
        Source source =
                switch (input) {
                    case Input.TextFile(String id, Path path) ->
                            told.orElse(Sidecar.beside(path, problems));
                    case Input.SentFile sent -> told.orElse(Sidecar.beside(sent.path(), problems));
                    case Input.StandardInput stdin -> told;
                };
        return new Capture(new Document(input.id(), captured, source), problems);
    }

    private String text(Input input, List<Problem> problems) throws UnreadableException {
        byte[] bytes = bytes(input);
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        if (decoded.text().isBlank()) {
            throw new UnreadableException(
                    "%s: empty; capture the page again".formatted(input.label()));
        }
        if (TextDecoder.isBinary(decoded.text())) {
            throw new UnreadableException(
                    "%s: %s, not text; save the text of the page or paper as .txt"
                            .formatted(input.label(), FileSignature.nameOf(bytes)));
        }
        if (decoded.doubt() != null) {
            problems.add(new Problem(decoded.doubt(), null));
        }
        return decoded.text();
    }

    private byte[] bytes(Input input) throws UnreadableException {
        try {
            byte[] bytes =
                    switch (input) {
                        case Input.TextFile(String id, Path path) -> bytes(path);
                        case Input.SentFile sent -> bytes(sent.path());
                        case Input.StandardInput stdin -> standardInput.readNBytes(MOST_BYTES + 1);
                    };
            if (bytes.length > MOST_BYTES) {
                throw new UnreadableException(
                        "%s: more than 1 GiB; cut it into its documents".formatted(input.label()));
            }
            return bytes;
        } catch (AccessDeniedException e) {
            throw new UnreadableException(
                    "%s: may not be read; check its permissions".formatted(input.label()));
        } catch (NoSuchFileException e) {
            throw new UnreadableException(
                    "%s: no such file; check the path".formatted(input.label()));
        } catch (IOException e) {
            throw new UnreadableException(
                    "%s: cannot be read: %s; check the disk"
                            .formatted(input.label(), e.getMessage()));
        }
    }

    private static byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }
}
