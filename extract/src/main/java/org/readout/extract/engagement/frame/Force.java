package org.readout.extract.engagement.frame;

/** What a verb tells of the engagement its object or subject names. */
public enum Force {
    HOLD,
    PAY,
    HOST,
    CHAIR,
    ATTEND,
    ADDRESS,
    OCCUR,
    CANCEL,
    PROPOSE,
    PLAN,
    SEND,
    HAND,
    GET
}
