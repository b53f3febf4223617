package org.readout.register.discrepancy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What the nouns behind a number count. */
final class CountHeads {
    /** Words that outlets use for texts that were signed. */
    static final String TEXTS = "texts";

    private static final String FILE = "count-heads.en.tsv";
    private static final Map<String, String> THINGS = load();

    private CountHeads() {}

    /** What a folded plural counts; empty where it is no plural or is never compared. */
    static String thing(String word) {
        String listed = THINGS.get(word);
        if (listed != null) {
            return listed.equals("-") ? "" : listed;
        }
        return isPlural(word) ? word : "";
    }

    /** Whether the word can end a counted phrase, compared or not. */
    static boolean isHead(String word) {
        return THINGS.containsKey(word) || isPlural(word);
    }

    private static boolean isPlural(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us");
    }

    private static Map<String, String> load() {
        Map<String, String> things = new HashMap<>();
        InputStream in = Objects.requireNonNull(CountHeads.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#") && tab > 0) {
                    things.put(line.substring(0, tab), line.substring(tab + 1).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return Map.copyOf(things);
    }
}
