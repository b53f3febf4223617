package org.readout.register.view;

/** How far a commitment has come, as far as documents tell. */
public enum CommitmentState {
    PROPOSED,
    ENDORSED,
    AGREED,
    COMMITTED,
    SIGNED,
    UNDER_WAY,
    DONE,
    DROPPED
}
