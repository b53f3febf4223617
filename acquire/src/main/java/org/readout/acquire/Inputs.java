package org.readout.acquire;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a command's paths name: files as they are, folders as their {@code .txt} files in name
 * order, {@code -} as standard input. A file named twice is read once.
 *
 * @param found in the order given
 * @param faults a line for each path that names nothing to read: where, what, and what to do
 */
public record Inputs(List<Input> found, List<String> faults) {
    public Inputs {
        found = List.copyOf(found);
        faults = List.copyOf(faults);
    }

    public static Inputs named(List<String> paths) {
        Search search = new Search();
        paths.forEach(search::add);
        return new Inputs(DocumentIds.assign(search.places), search.faults);
    }

    /** The files found so far; null stands for standard input. */
    private static final class Search {
        final List<@Nullable Path> places = new ArrayList<>();
        final List<String> faults = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        void add(String given) {
            if (given.equals("-")) {
                if (seen.add("-")) {
                    places.add(null);
                }
                return;
            }
            if (given.isBlank()) {
                faults.add("'': an empty path; check the quotes and variables of the command");
                return;
            }
            try {
                add(Path.of(given));
            } catch (InvalidPathException e) {
                faults.add(
                        "'%s': no path: %s; check how it is written"
                                .formatted(given, e.getReason()));
            }
        }

        private void add(Path path) {
            if (Files.isDirectory(path)) {
                addTextFilesOf(path);
            } else if (Files.exists(path)) {
                addFile(path);
            } else {
                faults.add("%s: no such file or folder; check the path".formatted(path));
            }
        }

        private void addFile(Path file) {
            if (Sidecar.isSidecar(file)) {
                return; // "examples/*" names the sidecars too
            }
            if (seen.add(file.toAbsolutePath().normalize().toString())) {
                places.add(file.normalize());
            }
        }

        private void addTextFilesOf(Path folder) {
            List<Path> files = new ArrayList<>();
            try (DirectoryStream<Path> entries =
                    Files.newDirectoryStream(folder, Search::isTextFile)) {
                entries.forEach(files::add);
            } catch (AccessDeniedException e) {
                faults.add("%s: folder may not be read; check its permissions".formatted(folder));
                return;
            } catch (IOException | DirectoryIteratorException e) {
                faults.add(
                        "%s: folder cannot be listed: %s; check the disk"
                                .formatted(folder, e.getMessage()));
                return;
            }
            if (files.isEmpty()) {
                faults.add(
                        "%s: no .txt file in this folder; name the files, or the folder that holds them"
                                .formatted(folder));
            }
            files.sort(Comparator.comparing(file -> String.valueOf(file.getFileName())));
            files.forEach(this::addFile);
        }

        private static boolean isTextFile(Path entry) {
            String name = String.valueOf(entry.getFileName());
            return name.toLowerCase(Locale.ROOT).endsWith(".txt")
                    && !name.startsWith(".")
                    && !Files.isDirectory(entry);
        }
    }
}
