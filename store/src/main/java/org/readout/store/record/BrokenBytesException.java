package org.readout.store.record;

/** What lies in the register is not what was written there. */
public final class BrokenBytesException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BrokenBytesException(String message) {
        super(message);
    }
}
