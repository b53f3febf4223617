package org.readout.extract.engagement.frame;

/** What a verb's object must be for the verb to tell an engagement. */
public enum ObjectSort {
    PERSON,
    GUEST,
    PLACE,
    TEXT,
    RITE,
    RATIFICATION,
    PROTEST,
    WORK,
    ENVOY,
    MECHANISM,
    DELEGATION
}
