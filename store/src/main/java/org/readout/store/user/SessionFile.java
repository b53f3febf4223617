package org.readout.store.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Who is signed in, in a file beside that of the users: it comes and goes with them and not with
 * the register (docs/adr/0013). It may be lost or removed at any time; people then sign in anew.
 */
final class SessionFile implements SessionShelf {
    private final Path path;

    SessionFile(Path path) {
        this.path = path;
    }

    @Override
    public List<KeptSession> read() {
        try {
            return Files.exists(path) ? SessionForm.read(Files.readAllBytes(path)) : List.of();
        } catch (IOException | RuntimeException e) {
            return List.of(); // damaged, or another form: whoever is in doubt shows the password
        }
    }

    @Override
    public synchronized void change(UnaryOperator<List<KeptSession>> change) {
        try {
            new OwnersFile(path).replace(() -> SessionForm.written(change.apply(read())));
        } catch (IOException e) {
            throw new UserFileException(
                    path,
                    "who is signed in cannot be kept (" + e.getMessage() + ")",
                    "Check that you may write there, and that the disk has room",
                    e);
        }
    }
}
