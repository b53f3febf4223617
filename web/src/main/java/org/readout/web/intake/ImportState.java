package org.readout.web.intake;

/** How far a sending has come. */
public enum ImportState {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    /** The register could not be written; what was added before stays. */
    FAILED;

    public boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
