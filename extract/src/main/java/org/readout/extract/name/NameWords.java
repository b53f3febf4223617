package org.readout.extract.name;

import java.util.HashMap;
import java.util.Map;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordTable;
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
        REMEMBRANCE,
        /**
         * Stops a name elsewhere, but is one where names stand around it: May, August, Christian.
         */
        GIVEN,
        /** Stands between the particles of a name and nowhere else: "Mac an", "von und zu". */
        LINK,
        /** Tells father from son: Jr, Sr. Part of the name, unlike a degree. */
        GENERATION
    }

    /** One bit for each class of a word, by its ordinal. */
    private final WordTable<Integer> words;

    NameWords(Lexicons lexicons) {
        Map<String, Integer> classes = new HashMap<>();
        for (Row row : lexicons.rows(NameWords.class, "name-words.en.tsv", "class", "words")) {
            int bit = bit(row.constant(0, NameWordClass.class));
            for (String word : row.cell(1).split(" ")) {
                classes.merge(Folding.fold(word), bit, (a, b) -> a | b);
            }
        }
        words = WordTable.of(classes);
    }

    boolean is(String folded, NameWordClass wordClass) {
        Integer classes = words.get(folded);
        return classes != null && (classes & bit(wordClass)) != 0;
    }

    @SuppressWarnings("EnumOrdinal") // the bits are made and asked here alone and never kept
    private static int bit(NameWordClass wordClass) {
        return 1 << wordClass.ordinal();
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

    boolean isGiven(String folded) {
        return is(folded, NameWordClass.GIVEN);
    }

    boolean isLink(String folded) {
        return is(folded, NameWordClass.LINK);
    }

    boolean isGeneration(String folded) {
        return is(folded, NameWordClass.GENERATION);
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
