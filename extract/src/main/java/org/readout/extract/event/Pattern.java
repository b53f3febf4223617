package org.readout.extract.event;

import org.readout.extract.lexicon.LexiconException;
import org.readout.extract.lexicon.Row;

/**
 * What must follow a verb for a row of {@code event-verbs.en.tsv} to fit.
 *
 * @param word the noun class or the preposition; "" for none
 */
record Pattern(Kind kind, String word) {
    enum Kind {
        INFINITIVE,
        CLAUSE,
        GERUND,
        OBJECT,
        NOTHING,
        NOUN,
        PREPOSITION,
        QUOTE,
        /** Somebody to do. */
        OBJECT_INFINITIVE,
        /** Somebody that. */
        OBJECT_CLAUSE,
        /** Somebody doing. */
        OBJECT_GERUND,
        /** Something with or from something. */
        OBJECT_PREPOSITION,
        /** The preposition to and a noun. */
        TO_OBJECT,
        /** The preposition to and a gerund. */
        TO_GERUND
    }

    static Pattern parse(Row row, String cell) {
        return switch (cell) {
            case "to" -> new Pattern(Kind.INFINITIVE, "");
            case "that" -> new Pattern(Kind.CLAUSE, "");
            case "ing" -> new Pattern(Kind.GERUND, "");
            case "np" -> new Pattern(Kind.OBJECT, "");
            case "none" -> new Pattern(Kind.NOTHING, "");
            case "quote" -> new Pattern(Kind.QUOTE, "");
            case "noun" -> new Pattern(Kind.NOUN, "");
            case "np-to" -> new Pattern(Kind.OBJECT_INFINITIVE, "");
            case "np-that" -> new Pattern(Kind.OBJECT_CLAUSE, "");
            case "np-ing" -> new Pattern(Kind.OBJECT_GERUND, "");
            case "to-np" -> new Pattern(Kind.TO_OBJECT, "to");
            case "to-ing" -> new Pattern(Kind.TO_GERUND, "to");
            default -> other(row, cell);
        };
    }

    private static Pattern other(Row row, String cell) {
        if (cell.startsWith("noun:")) {
            return new Pattern(Kind.NOUN, cell.substring("noun:".length()));
        }
        if (cell.startsWith("np-")) {
            return new Pattern(Kind.OBJECT_PREPOSITION, cell.substring("np-".length()));
        }
        for (int i = 0; i < cell.length(); i++) {
            if (!Character.isLowerCase(cell.charAt(i))) {
                throw new LexiconException(
                        "%s:%d: '%s' is no pattern".formatted(row.file(), row.line(), cell));
            }
        }
        return new Pattern(Kind.PREPOSITION, cell);
    }
}
