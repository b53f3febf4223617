package org.readout.acquire;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A user's folder of lexicon files, as lines by file name. */
public final class LexiconFolder {
    private LexiconFolder() {}

    /** The lines of its {@code .tsv} files; a byte order mark is dropped. */
    public static Map<String, List<String>> lines(Path folder) throws UnreadableException {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableException(
                    "%s: no such folder; name a folder of .tsv lexicon files".formatted(folder));
        }
        Map<String, List<String>> lines = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.tsv")) {
            for (Path file : files) {
                String text = TextDecoder.decode(Files.readAllBytes(file)).text();
                lines.put(DocumentIds.fileName(file), text.lines().toList());
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new UnreadableException(
                    "%s: cannot be read: %s; check its permissions"
                            .formatted(folder, e.getMessage()));
        }
        if (lines.isEmpty()) {
            throw new UnreadableException(
                    "%s: no .tsv file in this folder; name the folder that holds them"
                            .formatted(folder));
        }
        return lines;
    }
}
