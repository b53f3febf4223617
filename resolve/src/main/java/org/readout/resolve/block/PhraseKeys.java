package org.readout.resolve.block;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Block keys of a wording: what it belongs to with the beginnings of its longest words. */
public final class PhraseKeys {
    private static final int MOST_WORDS = 5;
    private static final int BEGINNING = 4;

    private PhraseKeys() {}

    public static Set<String> of(List<String> parts, String detail) {
        List<String> beginnings =
                parts.stream()
                        .sorted(
                                Comparator.comparingInt((String part) -> -part.length())
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(MOST_WORDS)
                        .map(part -> part.substring(0, Math.min(BEGINNING, part.length())))
                        .distinct()
                        .sorted()
                        .toList();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < beginnings.size(); i++) {
            keys.add(detail + "|" + beginnings.get(i));
            for (int j = i + 1; j < beginnings.size(); j++) {
                keys.add(detail + "|" + beginnings.get(i) + " " + beginnings.get(j));
            }
        }
        return keys;
    }
}
