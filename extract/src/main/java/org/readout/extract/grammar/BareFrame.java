package org.readout.extract.grammar;

/** Where a verb lets a bare verb stand behind it. */
enum BareFrame {
    /** "Agreed to back it". */
    OWN,
    /** "Urged both sides to exercise restraint". */
    OTHER,
    /** "Proposed that ports exchange charts". */
    SUBJUNCTIVE
}
