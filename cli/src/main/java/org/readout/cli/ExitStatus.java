package org.readout.cli;

/** What the process returns to its caller. */
final class ExitStatus {
    static final int DONE = 0;

    /** At least one document could not be read; the others were. */
    static final int SOME_FAILED = 1;

    static final int WRONG_USAGE = 2;

    private ExitStatus() {}
}
