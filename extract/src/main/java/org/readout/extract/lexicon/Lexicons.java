package org.readout.extract.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The lexicon files of the engine and a user's additions to them. A file is tab-separated UTF-8
 * text beside the class that reads it; lines that begin with {@code #} are its header (format,
 * source, licence, date). A user's file of the same name adds rows. A faulty row of ours stops the
 * start; a faulty row of a user is a problem, and the rest is read.
 */
public final class Lexicons {
    private final Map<String, List<String>> additions;
    private final Set<String> read = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private Lexicons(Map<String, List<String>> additions) {
        this.additions = Map.copyOf(additions);
    }

    public static Lexicons bundled() {
        return new Lexicons(Map.of());
    }

    /**
     * @param additions lines by file name ("speech-verbs.en.tsv")
     */
    public static Lexicons bundledWith(Map<String, List<String>> additions) {
        return new Lexicons(additions);
    }

    /** Whether a user's rows are added to ours. */
    public boolean isExtended() {
        return !additions.isEmpty();
    }

    /**
     * The rows of a file, the user's after ours.
     *
     * @param reader the class beside which the file lies
     * @param columns the columns' names; every row has as many cells
     */
    public List<Row> rows(Class<?> reader, String file, String... columns) {
        read.add(file);
        List<Row> rows = new ArrayList<>();
        parse(file, bundledLines(reader, file), rows, columns)
                .forEach(
                        fault -> {
                            throw new LexiconException(fault);
                        });
        problems.addAll(parse(file, additions.getOrDefault(file, List.of()), rows, columns));
        return rows;
    }

    /**
     * What was wrong with a user's files: faulty rows, and files that no reader asked for. Call
     * after all are read.
     */
    public List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        for (String file : new TreeSet<>(additions.keySet())) {
            if (!read.contains(file)) {
                all.add(
                        "%s: no lexicon of this name; there are %s"
                                .formatted(file, String.join(", ", new TreeSet<>(read))));
            }
        }
        return all;
    }

    private static List<String> parse(
            String file, List<String> lines, List<Row> rows, String... columns) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = cells(line, columns.length);
            if (cells.size() != columns.length) {
                faults.add(
                        "%s:%d: expected %d columns (%s), got %d"
                                .formatted(
                                        file,
                                        i + 1,
                                        columns.length,
                                        String.join(", ", columns),
                                        cells.size()));
            } else {
                rows.add(new Row(file, i + 1, cells));
            }
        }
        return faults;
    }

    /**
     * By hand rather than with split and streams: the long word lists are half of what the engine's
     * start costs.
     */
    private static List<String> cells(String line, int expected) {
        List<String> cells = new ArrayList<>(expected);
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab).strip());
            start = tab + 1;
        }
        cells.add(line.substring(start).strip());
        return cells;
    }

    private static List<String> bundledLines(Class<?> reader, String file) {
        try (InputStream in = reader.getResourceAsStream(file)) {
            if (in == null) {
                throw new LexiconException(
                        "%s: not found beside %s".formatted(file, reader.getName()));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
