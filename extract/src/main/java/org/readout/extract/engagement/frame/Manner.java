package org.readout.extract.engagement.frame;

/** Where the parties of an engagement stand about its noun. */
public enum Manner {
    /** "talks between A and B", "a meeting with B". */
    ENCOUNTER,
    /** As an encounter, but a session where an ordinal or a standing mechanism stands with it. */
    SITTING,
    /** "A's visit to Peru". */
    JOURNEY,
    /** "a phone call with B", "a call from A to B". */
    CALL,
    /** "a letter from A to B". */
    LETTER,
    /** "the ASEAN summit", "a business forum". */
    GATHERING,
    /** "a banquet for B", "the welcome ceremony". */
    RITE,
    /** "the signing of five documents". */
    SIGNING,
    /**
     * What a programme has beside encounters, told only where it is called off: "a joint drill".
     */
    EVENT,
    /** No engagement at all: "press conference". */
    NONE
}
