package org.readout.score.compare;

/**
 * What is different about a fact that both have.
 *
 * @param field "date", "speakers" ...
 * @param gold the value in gold, empty where it has none
 * @param got the value in the record, empty where it has none
 */
public record Difference(String field, String gold, String got) {
    /** Fields that say how the words themselves were cut; their values are the words. */
    static final String BOUNDARIES = "boundaries";

    static final String WORDS = "words";

    /**
     * Whether the values are the fact's own words, so that they tell by themselves which fact it
     * is.
     */
    public boolean isOfWords() {
        return field.equals(BOUNDARIES) || field.equals(WORDS);
    }

    public Verdict verdict() {
        return gold.isEmpty() ? Verdict.EXTRA : got.isEmpty() ? Verdict.MISSED : Verdict.WRONG;
    }
}
