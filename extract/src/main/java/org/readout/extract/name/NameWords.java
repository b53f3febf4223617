package org.readout.extract.name;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.model.Folding;

/** Words that tell names of persons from other capitals. Loaded once, then only read. */
final class NameWords {
    /** What a word does for a name. */
    enum NameWordClass {
        PARTICLE,
        FUNCTION,
        STOP,
        THING,
        SUFFIX,
        SAYING,
        REMEMBRANCE
    }

    private final Map<NameWordClass, Set<String>> words = new EnumMap<>(NameWordClass.class);

    NameWords(Lexicons lexicons) {
        for (NameWordClass wordClass : NameWordClass.values()) {
            words.put(wordClass, new HashSet<>());
        }
        for (Row row : lexicons.rows(NameWords.class, "name-words.en.tsv", "class", "words")) {
            Set<String> of = words.get(row.constant(0, NameWordClass.class));
            if (of != null) {
                for (String word : row.cell(1).split(" ")) {
                    of.add(Folding.fold(word));
                }
            }
        }
    }

    boolean is(String folded, NameWordClass wordClass) {
        Set<String> of = words.get(wordClass);
        return of != null && of.contains(folded);
    }

    boolean isParticle(String folded) {
        return is(folded, NameWordClass.PARTICLE);
    }

    boolean isStop(String folded) {
        return is(folded, NameWordClass.STOP);
    }

    boolean isFunction(String folded) {
        return is(folded, NameWordClass.FUNCTION);
    }

    boolean isThing(String folded) {
        return is(folded, NameWordClass.THING);
    }

    boolean isSuffix(String folded) {
        return is(folded, NameWordClass.SUFFIX);
    }

    boolean isRemembrance(String folded) {
        return is(folded, NameWordClass.REMEMBRANCE);
    }

    boolean isSaying(String folded) {
        return is(folded, NameWordClass.SAYING);
    }
}
