package org.readout.model;

/** What a speaker does by saying it; the table of acts is in docs/formats/record.md. */
public enum SpeechAct {
    ASSERT,
    BRIEF,
    ANNOUNCE,
    APPRECIATE,
    CONGRATULATE,
    GREET,
    THANK,
    CONDOLE,
    PROPOSE,
    ENDORSE,
    AGREE,
    COMMIT,
    HOPE,
    CRITICISE,
    DEMAND,
    DENY;

    /** Whether what is said holds actions that somebody is to take. */
    public boolean holdsCommitments() {
        return this == PROPOSE || this == ENDORSE || this == AGREE || this == COMMIT;
    }
}
