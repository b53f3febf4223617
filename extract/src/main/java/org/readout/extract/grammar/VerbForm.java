package org.readout.extract.grammar;

/** The form of a whole verb group, taken from its first verb. */
public enum VerbForm {
    PAST,
    PRESENT,
    /** will, would, should, must, may, "is to", "are due to" ... */
    MODAL,
    /**
     * Without to: after a modal's coordination ("strengthen A and promote B"), after "that both
     * sides".
     */
    BARE,
    /** With to. */
    INFINITIVE,
    GERUND,
    /** A past participle without an auxiliary: "signed in Oslo". */
    PARTICIPLE;

    public boolean isFinite() {
        return this == PAST || this == PRESENT || this == MODAL;
    }
}
