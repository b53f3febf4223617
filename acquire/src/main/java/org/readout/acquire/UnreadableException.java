package org.readout.acquire;

/** An input gives no document; the message says where, what, and what to do. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String message) {
        super(message);
    }
}
