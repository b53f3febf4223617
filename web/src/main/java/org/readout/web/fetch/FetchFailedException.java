package org.readout.web.fetch;

/** A page that was not got; the message says why and what to do, for the user's eyes. */
public final class FetchFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FetchFailedException(String message) {
        super(message);
    }

    FetchFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
