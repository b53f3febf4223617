package org.readout.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.model.Folding;

/** Reads the word lists beside this class: tab-separated, {@code #} begins a line of the header. */
final class Lists {
    private Lists() {}

    /** The first column, folded. */
    static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        rows(file, 1).forEach(row -> words.add(Folding.fold(row[0])));
        return Set.copyOf(words);
    }

    /** The first column, folded, and the choice that the second names. */
    static <E extends Enum<E>> Map<String, E> pairs(String file, Class<E> choice) {
        Map<String, E> pairs = new HashMap<>();
        for (String[] row : rows(file, 2)) {
            pairs.put(
                    Folding.fold(row[0]),
                    Enum.valueOf(choice, row[1].toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return Map.copyOf(pairs);
    }

    static List<String[]> rows(String file, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Lists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": not beside " + Lists.class.getName());
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] row = line.split("\t", -1);
                if (row.length < columns) {
                    throw new IllegalStateException(
                            "%s:%d: expected %d columns, got %d"
                                    .formatted(file, number, columns, row.length));
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return rows;
    }
}
