package org.readout.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.register.reconcile.Reconciler;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.StorageException;
import org.readout.resolve.node.DocumentKey;
import org.readout.store.file.RegisterFile;

/**
 * Makes a register anew from what it is made of, its documents and decisions: beside the old file,
 * which is replaced when all is done.
 */
final class Rebuilding {
    private static final int TOGETHER = 100;

    /** A document's place among the texts of its address: older texts come first. */
    private record Place(DocumentKey key, int version) {}

    private Rebuilding() {}

    static void of(RegisterFile file) {
        Path path = file.path();
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        removeAll(beside); // left by a rebuilding that was cut short
        try (SqliteStorage old = new SqliteStorage(file)) {
            // inside a write, so that nobody adds to what is about to be replaced
            old.write(
                    () -> {
                        copy(old, beside);
                        return true;
                    });
        }
        replace(path, beside);
    }

    /**
     * Moves the new file over the old one.
     *
     * @throws StorageException where a part of the new one is in its log still, which would be left
     *     behind: closing folds the log, and says nothing where the disk has no room for that
     */
    static void replace(Path path, Path beside) {
        if (isFilled(log(beside))) {
            removeAll(beside);
            throw new StorageException(
                    "%s: could not be made anew whole; is the disk full? Make room and give the"
                                    .formatted(path)
                            + " command again; %s is as it was".formatted(path));
        }
        try {
            remove(log(path));
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StorageException(
                    "%s: cannot be replaced by %s (%s). Do so by hand"
                            .formatted(path, beside, e.getMessage()),
                    e);
        }
    }

    private static void copy(SqliteStorage old, Path beside) {
        try (SqliteStorage anew = SqliteStorage.openOrCreate(beside)) {
            anew.write(
                    () -> {
                        old.decisions().entries().forEach(anew.decisions()::append);
                        return true;
                    });
            List<Place> places = new ArrayList<>();
            old.documents().each(filed -> places.add(new Place(filed.key(), filed.version())));
            places.sort(Comparator.comparingInt(Place::version));
            Reconciler reconciler = new Reconciler(anew);
            for (int from = 0; from < places.size(); from += TOGETHER) {
                List<Place> some = places.subList(from, Math.min(places.size(), from + TOGETHER));
                anew.write(
                        () -> {
                            for (Place place : some) {
                                FiledDocument filed =
                                        old.documents().find(place.key()).orElseThrow();
                                reconciler.add(filed.record(), filed.engine());
                            }
                            return true;
                        });
            }
        }
    }

    private static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private static boolean isFilled(Path log) {
        try {
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException e) {
            throw new StorageException(
                    "%s: cannot be looked at (%s). Check the disk".formatted(log, e.getMessage()),
                    e);
        }
    }

    /** A file and what SQLite keeps beside it. */
    private static void removeAll(Path file) {
        remove(file);
        remove(log(file));
        remove(file.resolveSibling(file.getFileName() + "-shm"));
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StorageException(
                    "%s: cannot be removed (%s). Remove it by hand".formatted(file, e.getMessage()),
                    e);
        }
    }
}
