package org.readout.score.compare;

/** The kinds of fact that are compared, in the order in which they are told. */
public enum Kind {
    DOCUMENT("document", "The document"),
    PERSON("person", "Persons"),
    ENGAGEMENT("engagement", "Engagements"),
    STATEMENT("statement", "Statements"),
    COMMITMENT("commitment", "Commitments"),
    THING("thing", "Named things");

    private final String singular;
    private final String plural;

    Kind(String singular, String plural) {
        this.singular = singular;
        this.plural = plural;
    }

    public String singular() {
        return singular;
    }

    public String plural() {
        return plural;
    }
}
