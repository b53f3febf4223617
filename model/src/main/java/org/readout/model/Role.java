package org.readout.model;

/** A participant's part in an engagement. */
public enum Role {
    HOST,
    GUEST,
    CALLER,
    RECIPIENT,
    ATTENDEE,
    MEDIATOR,
    SIGNATORY,
    SENDER
}
