package org.readout.cli.terminal;

/** What the process returns to its caller. */
public final class ExitStatus {
    public static final int DONE = 0;

    /** At least one document could not be read; the others were. */
    public static final int SOME_FAILED = 1;

    public static final int WRONG_USAGE = 2;

    private ExitStatus() {}
}
