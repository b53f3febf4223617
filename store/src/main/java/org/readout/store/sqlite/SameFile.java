package org.readout.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.store.file.Trouble;

/**
 * Whether a path leads to the file that was opened there. An open file can be deleted or replaced,
 * and SQLite would go on with what nobody else sees.
 */
final class SameFile {
    private final Path path;

    /** What the system knows the file by; null where it tells nothing of the kind. */
    private volatile @Nullable Object opened;

    SameFile(Path path) {
        this.path = path;
        opened = key();
    }

    /**
     * Whether it is the same.
     *
     * @throws org.readout.store.file.RegisterFileException where there is none at all
     */
    boolean isSame() {
        return Objects.equals(key(), opened);
    }

    /** Where it is another one, does this first; it counts as the same when that is done. */
    void openAnew(Runnable opening) {
        Object now = key();
        if (!Objects.equals(now, opened)) {
            opening.run();
            opened = now;
        }
    }

    private @Nullable Object key() {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            throw Trouble.gone(path, e);
        }
    }
}
