package org.readout.resolve.likeness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Words that say nothing about which of two things is meant: "the", "both", "strengthen". */
public final class PlainWords {
    private static final Set<String> FUNCTION = load("function-words.en.tsv");
    private static final Set<String> DIPLOMATIC = load("plain-words.en.tsv");

    private PlainWords() {}

    /** Articles, prepositions, pronouns, auxiliaries. */
    public static boolean isFunction(String word) {
        return FUNCTION.contains(word);
    }

    /** A function word, or one that every report has. */
    public static boolean isPlain(String word) {
        return FUNCTION.contains(word) || DIPLOMATIC.contains(word);
    }

    /** The words that tell one thing from another, in order. */
    public static List<String> without(List<String> words) {
        return words.stream().filter(word -> !isPlain(word)).toList();
    }

    static Set<String> load(String file) {
        Set<String> words = new HashSet<>();
        InputStream in = Objects.requireNonNull(PlainWords.class.getResourceAsStream(file), file);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> words.add(line.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return Set.copyOf(words);
    }
}
