package org.readout.extract.date;

/** Whether the words around a date tell of what was or of what is to come. */
public enum Tense {
    PAST,
    FUTURE
}
