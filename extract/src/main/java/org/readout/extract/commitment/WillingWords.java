package org.readout.extract.commitment;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordSet;

/** Words that only say that one will, before the "to" of what is to be done. */
final class WillingWords {
    enum Sort {
        NOUN,
        COURTESY,
        ADJECTIVE,
        VERB
    }

    private final Map<Sort, WordSet> words = new EnumMap<>(Sort.class);

    WillingWords(Lexicons lexicons) {
        Map<Sort, Set<String>> listed = new EnumMap<>(Sort.class);
        for (Row row :
                lexicons.rows(
                        WillingWords.class, "willing-words.en.tsv", "word", "sort", "example")) {
            listed.computeIfAbsent(row.constant(1, Sort.class), sort -> new HashSet<>())
                    .add(row.cell(0));
        }
        for (Sort sort : Sort.values()) {
            words.put(sort, WordSet.of(listed.getOrDefault(sort, Set.of())));
        }
    }

    boolean is(Sort sort, String folded) {
        WordSet listed = words.get(sort);
        return listed != null && listed.contains(folded);
    }

    /** "Their commitment to", "an offer to". */
    boolean isNoun(String folded) {
        return is(Sort.NOUN, folded) || is(Sort.COURTESY, folded);
    }
}
