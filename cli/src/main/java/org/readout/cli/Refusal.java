package org.readout.cli;

import java.io.Serial;

/** What is asked cannot be done; the message is one line for the user: what, where, what to do. */
final class Refusal extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message, null, false, false);
    }
}
