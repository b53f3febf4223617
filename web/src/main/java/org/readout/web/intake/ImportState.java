package org.readout.web.intake;

/** How far a sending has come. */
public enum ImportState {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    /** It could not go on: the register was not to be written, say. What was added before stays. */
    FAILED;

    public boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
