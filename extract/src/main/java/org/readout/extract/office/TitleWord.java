package org.readout.extract.office;

import java.util.Set;

/**
 * A word or phrase of the title lexicon.
 *
 * @param phrase in lower case, as the lexicon has it, in the singular
 * @param classes one bit for each class, by its ordinal: asked at nearly every token
 * @param plural whether this form is the plural
 */
public record TitleWord(String phrase, int classes, boolean plural) {

    public static TitleWord of(String phrase, Set<TitleClass> classes, boolean plural) {
        int bits = 0;
        for (TitleClass each : classes) {
            bits |= bit(each);
        }
        return new TitleWord(phrase, bits, plural);
    }

    public boolean is(TitleClass titleClass) {
        return (classes & bit(titleClass)) != 0;
    }

    @SuppressWarnings("EnumOrdinal") // the bits are made and asked here alone and never kept
    private static int bit(TitleClass titleClass) {
        return 1 << titleClass.ordinal();
    }
}
