package org.readout.register.storage;

import java.io.Serial;

/** The register cannot be read or kept; the message says what, where and what to do. */
public class StorageException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    public StorageException(String message) {
        super(message);
    }

    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
