package org.readout.register.view;

/** What accounts can disagree on. Written in lower case with hyphens. */
public enum DiscrepancyField {
    PARTICIPANT_NAME,
    OFFICE,
    DATE,
    PLACE,
    COUNT,
    PARTICIPANT_SET,
    KIND
}
