package org.readout.score.reading;

/** A file cannot be scored with; the message says where, what, and what to do. */
public final class UnusableInputException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnusableInputException(String message) {
        super(message);
    }
}
