package org.readout.score.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder of annotated documents: {@code NAME.gold.json} beside {@code NAME.txt}, also in folders
 * within it.
 */
public final class GoldFolder {
    private static final String ENDING = ".gold.json";

    private GoldFolder() {}

    /** In the order of their paths, folder by folder. */
    public static List<GoldDocument> documents(Path folder) throws UnusableInputException {
        List<GoldDocument> documents = new ArrayList<>();
        Map<String, Path> seen = new HashMap<>();
        for (Path file : filesIn(folder, name -> name.endsWith(ENDING))) {
            GoldDocument document = document(file);
            Path first = seen.putIfAbsent(document.doc(), file);
            if (first != null) {
                throw new UnusableInputException(
                        "%s: second annotation of '%s', the first is %s; rename one with its text"
                                .formatted(file, document.doc(), first));
            }
            documents.add(document);
        }
        if (documents.isEmpty()) {
            throw new UnusableInputException(
                    "%s: no annotations; put NAME%s beside NAME.txt".formatted(folder, ENDING));
        }
        return documents;
    }

    private static GoldDocument document(Path file) throws UnusableInputException {
        String name = String.valueOf(file.getFileName());
        String doc = name.substring(0, name.length() - ENDING.length());
        Reading gold =
                Json.object(file, "gold annotation", object -> ReadingForm.ofGold(object, doc));
        Path textFile = file.resolveSibling(doc + ".txt");
        if (!Files.isRegularFile(textFile)) {
            throw new UnusableInputException(
                    "%s: its text %s is missing; put the captured text beside it"
                            .formatted(file, textFile.getFileName()));
        }
        return new GoldDocument(file, textFile, Json.text(textFile), gold);
    }

    static List<Path> filesIn(Path folder, Predicate<String> named) throws UnusableInputException {
        if (!Files.isDirectory(folder)) {
            throw new UnusableInputException(
                    "%s: no such folder; check the path".formatted(folder));
        }
        // The folder itself may be a link; links within it are not followed, for they may lead in a
        // circle.
        try (Stream<Path> files = Files.walk(folder.toRealPath())) {
            Path real = folder.toRealPath();
            return files.filter(file -> named.test(String.valueOf(file.getFileName())))
                    .map(file -> folder.resolve(real.relativize(file)))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(GoldFolder::parts, GoldFolder::compareParts))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableInputException(
                    "%s: cannot be listed: %s; check its permissions"
                            .formatted(folder, e.getMessage()));
        }
    }

    private static List<String> parts(Path path) {
        List<String> parts = new ArrayList<>();
        path.forEach(part -> parts.add(part.toString()));
        return parts;
    }

    /** Name by name, as a person reads a tree; by whole paths "a-b/x" would come before "a/x". */
    private static int compareParts(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
