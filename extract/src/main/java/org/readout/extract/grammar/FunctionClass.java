package org.readout.extract.grammar;

/** The closed classes as {@code function-words.en.tsv} names them. */
enum FunctionClass {
    DETERMINER,
    POSSESSIVE,
    PRONOUN,
    PREPOSITION,
    /** Preposition or subordinator: after, before, since, as. */
    BOTH,
    SUBORDINATOR,
    RELATIVE,
    COORDINATOR,
    MODAL,
    BE,
    HAVE,
    DO,
    NEGATION,
    ADVERB,
    NUMBER;

    boolean isAuxiliary() {
        return this == BE || this == HAVE || this == DO;
    }
}
