package org.readout.store.sqlite;

import java.sql.SQLException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.readout.register.storage.StorageException;
import org.readout.store.file.RegisterFile;

/**
 * Folds the log into the file on a thread of its own. What was committed is on the disk in the log;
 * who writes need not wait until it has been copied to its places in the file, too.
 */
final class Checkpoints implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Checkpoints.class.getName());

    /** So many pages (64 MiB) in the log that the file has not are worth folding. */
    private static final int WORTH_FOLDING = 16_000;

    /** A log this long (1 GiB) is begun anew: who writes waits until it is folded. */
    private static final int LONGEST = 256_000;

    private final RegisterFile file;
    private @Nullable Thread folding;

    Checkpoints(RegisterFile file) {
        this.file = file;
    }

    /**
     * @param pages in the log
     * @param folded of these, pages that the file has, too
     */
    private record Log(long pages, long folded) {
        static Log of(Session session, String how) {
            Log log =
                    session.one(
                            "PRAGMA wal_checkpoint(" + how + ")",
                            row -> new Log(row.getLong(2), row.getLong(3)));
            return Objects.requireNonNullElse(log, new Log(0, 0));
        }
    }

    /**
     * Between two transactions: sees to it that the log does not grow for ever. What cannot be
     * folded, as on a full disk, stays in the log; the next commit says what is wrong.
     */
    void afterCommit(Session writer) {
        try {
            Log log = Log.of(writer, "NOOP");
            if (log.pages() > LONGEST) {
                await();
                // little came meanwhile; where all is folded, the next write begins the log anew
                Log.of(writer, "PASSIVE");
            } else if (log.pages() - log.folded() > WORTH_FOLDING && !isFolding()) {
                folding = Thread.ofPlatform().daemon().name("checkpoint").start(this::fold);
            }
        } catch (StorageException e) {
            LOG.log(Level.FINE, "the log stays as long as it is", e);
        }
    }

    private boolean isFolding() {
        return folding != null && folding.isAlive();
    }

    private void fold() {
        try (Session session = new Session(file.path(), file.writer())) {
            Log.of(session, "PASSIVE");
        } catch (SQLException | StorageException e) {
            LOG.log(Level.FINE, "the log stays as long as it is", e);
        }
    }

    private void await() {
        Thread thread = folding;
        if (thread == null) {
            return;
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        await();
    }
}
