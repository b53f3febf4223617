package org.readout.model;

/** Which part of a society acts or is acted upon, in the codes of event coders. */
public enum Sector {
    GOV,
    MIL,
    COP,
    SPY,
    REB,
    OPP,
    PTY,
    LEG,
    JUD,
    REF,
    CVL,
    LAB,
    AGR,
    EDU,
    MED,
    BUS,
    REL,
    CRM,
    ELI,
    /** An organisation of states. */
    IGO,
    /** An organisation of none. */
    NGO,
    /** An armed movement of several countries. */
    IMG
}
