package org.readout.extract.name;

import java.util.HashMap;
import java.util.Map;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordTable;
import org.readout.model.Folding;
import org.readout.model.SentencedText;

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

    boolean is(SentencedText text, int token, NameWordClass wordClass) {
        Integer classes = words.get(text, token);
        return classes != null && (classes & bit(wordClass)) != 0;
    }

    @SuppressWarnings("EnumOrdinal") // the bits are made and asked here alone and never kept
    private static int bit(NameWordClass wordClass) {
        return 1 << wordClass.ordinal();
    }

    boolean isParticle(SentencedText text, int token) {
        return is(text, token, NameWordClass.PARTICLE);
    }

    boolean isStop(SentencedText text, int token) {
        return is(text, token, NameWordClass.STOP);
    }

    boolean isFunction(SentencedText text, int token) {
        return is(text, token, NameWordClass.FUNCTION);
    }

    boolean isThing(SentencedText text, int token) {
        return is(text, token, NameWordClass.THING);
    }

    boolean isGiven(SentencedText text, int token) {
        return is(text, token, NameWordClass.GIVEN);
    }

    boolean isLink(SentencedText text, int token) {
        return is(text, token, NameWordClass.LINK);
    }

    boolean isGeneration(SentencedText text, int token) {
        return is(text, token, NameWordClass.GENERATION);
    }

    boolean isSuffix(SentencedText text, int token) {
        return is(text, token, NameWordClass.SUFFIX);
    }

    boolean isRemembrance(SentencedText text, int token) {
        return is(text, token, NameWordClass.REMEMBRANCE);
    }

    boolean isSaying(SentencedText text, int token) {
        return is(text, token, NameWordClass.SAYING);
    }
}
