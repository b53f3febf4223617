package org.readout.extract.statement;

import java.util.Locale;

/**
 * What may follow a verb of saying, as its lexicon row writes it.
 *
 * @param word the preposition, or "" where there is none
 */
record Complement(Kind kind, String word) {

    enum Kind {
        THAT,
        NP,
        TO,
        ING,
        QUOTE,
        NOUN,
        PERSON,
        SELF,
        /** Only with nouns that name the verb. */
        CARRIED,
        NP_TO,
        NP_THAT,
        NP_QUOTE,
        NP_AS,
        TO_NP,
        TO_ING,
        /** A preposition right behind the verb: "called for". */
        PREPOSITION,
        /** A preposition behind an object: "briefed Wang on". */
        NP_PREPOSITION
    }

    static Complement parse(String cell) {
        String name = cell.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return new Complement(kind, "");
            }
        }
        return cell.startsWith("np-")
                ? new Complement(Kind.NP_PREPOSITION, cell.substring(3))
                : new Complement(Kind.PREPOSITION, cell);
    }

    static Complement of(Kind kind) {
        return new Complement(kind, "");
    }
}
