package org.readout.store.user;

import java.nio.file.Path;
import org.readout.register.storage.StorageException;

/** The file of users cannot be read or written; the message is made for the user's eyes. */
public final class UserFileException extends StorageException {
    private static final long serialVersionUID = 1;

    UserFileException(Path file, String matter, String remedy, Throwable cause) {
        super("%s: %s. %s".formatted(file, matter, remedy), cause);
    }

    UserFileException(Path file, String matter, String remedy) {
        super("%s: %s. %s".formatted(file, matter, remedy));
    }
}
