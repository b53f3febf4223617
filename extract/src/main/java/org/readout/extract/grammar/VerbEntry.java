package org.readout.extract.grammar;

import org.jspecify.annotations.Nullable;

/**
 * What a written form can be of a verb.
 *
 * @param base its lemma where it can be the bare form, or null
 * @param third its lemma where it can be the form in -s, or null
 * @param past its lemma where it can be the past tense, or null
 * @param participle its lemma where it can be the past participle, or null
 * @param gerund its lemma where it can be the form in -ing, or null
 * @param nounShare how often the form is a noun instead, 0 to 100
 */
record VerbEntry(
        @Nullable String base,
        @Nullable String third,
        @Nullable String past,
        @Nullable String participle,
        @Nullable String gerund,
        int nounShare) {

    static final VerbEntry NONE = new VerbEntry(null, null, null, null, null, 0);

    /** The lemma of whichever past form it can be. */
    @Nullable String pastLemma() {
        return past != null ? past : participle;
    }

    /** Whether it is a past form of any kind. */
    boolean isPast() {
        return past != null || participle != null;
    }

    VerbEntry prefixed(String prefix) {
        return new VerbEntry(
                put(prefix, base),
                put(prefix, third),
                put(prefix, past),
                put(prefix, participle),
                put(prefix, gerund),
                nounShare);
    }

    private static @Nullable String put(String prefix, @Nullable String lemma) {
        return lemma == null ? null : prefix + lemma;
    }

    /** Whether the word is no form of any verb. */
    boolean isNone() {
        return base == null
                && third == null
                && past == null
                && participle == null
                && gerund == null;
    }

    VerbEntry withBase(String lemma, int share) {
        return new VerbEntry(lemma, third, past, participle, gerund, share);
    }

    VerbEntry withThird(String lemma, int share) {
        return new VerbEntry(base, lemma, past, participle, gerund, Math.max(share, nounShare));
    }

    /**
     * The past of an irregular verb wins over another verb's: "found" is of find before it is of
     * found.
     */
    VerbEntry withPast(String lemma) {
        return past != null
                ? this
                : new VerbEntry(base, third, lemma, participle, gerund, nounShare);
    }

    VerbEntry withParticiple(String lemma) {
        return participle != null
                ? this
                : new VerbEntry(base, third, past, lemma, gerund, nounShare);
    }

    VerbEntry withGerund(String lemma) {
        return gerund != null
                ? this
                : new VerbEntry(base, third, past, participle, lemma, nounShare);
    }
}
