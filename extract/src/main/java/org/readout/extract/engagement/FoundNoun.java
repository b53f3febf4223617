package org.readout.extract.engagement;

/**
 * A noun of engagement where it stands in its sentence.
 *
 * @param phraseFirst first token of its phrase, article and measure included ("two days of talks")
 * @param first the noun's first token
 * @param end the token after its last
 * @param governor the verb it hangs on
 */
record FoundNoun(
        SentenceView view,
        EngagementNoun noun,
        int phraseFirst,
        int first,
        int end,
        Governor governor) {

    /** The noun's last token. */
    int head() {
        return end - 1;
    }
}
