package org.readout.store.file;

import java.nio.file.Path;
import org.readout.register.storage.StorageException;

/**
 * A register file that cannot be used. The message says which file, what is the matter and what to
 * do; it is made for the user's eyes.
 */
public final class RegisterFileException extends StorageException {
    private static final long serialVersionUID = 1;

    RegisterFileException(Path file, String matter, String remedy) {
        super("%s: %s. %s".formatted(file, matter, remedy));
    }

    RegisterFileException(Path file, String matter, String remedy, Throwable cause) {
        super("%s: %s. %s".formatted(file, matter, remedy), cause);
    }
}
