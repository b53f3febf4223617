package org.readout.extract.grammar;

/** What a token is in its sentence. */
public enum Tag {
    NOUN,
    /** A capitalised noun inside a sentence, or one that only names use. */
    NAME,
    PRONOUN,
    /** my, his, their, and the clitic 's. */
    POSSESSIVE,
    DETERMINER,
    NUMBER,
    ADJECTIVE,
    ADVERB,
    NEGATION,
    PREPOSITION,
    /** and, or, but, nor. */
    COORDINATOR,
    /** that, if, whether, because, while, when, after ... before a clause. */
    SUBORDINATOR,
    /** who, which, whose, where, and that after a noun. */
    RELATIVE,
    /** The infinitive's to. */
    TO,
    MODAL,
    /** Any form of be, have or do. */
    AUXILIARY,
    /** A finite or bare form. */
    VERB,
    /** A form in -ing used as a verb or a noun's equal. */
    GERUND,
    /** A past participle. */
    PARTICIPLE,
    MARK
}
