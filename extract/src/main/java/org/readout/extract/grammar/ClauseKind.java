package org.readout.extract.grammar;

/** How a clause hangs in its sentence. */
public enum ClauseKind {
    /**
     * The sentence's own clause; a second one after "; " or ", and" with a subject of its own is
     * MAIN too.
     */
    MAIN,
    /** Shares the subject of the clause before it: "noted ... <and called for ...>". */
    COORDINATE,
    /** What is said, thought, agreed: after that, whether, or a verb that takes a bare clause. */
    COMPLEMENT,
    /** After who, which, that, where. */
    RELATIVE,
    /** After when, while, after, because, if, as, although. */
    ADVERBIAL,
    /** Headed by a form in -ing or -ed, with the subject of the clause it hangs on. */
    PARTICIPIAL,
    /** Headed by to and a verb. */
    INFINITIVE
}
