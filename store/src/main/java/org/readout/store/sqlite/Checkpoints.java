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

    /**
     * A log this long (1 GiB) is to be begun anew: who writes waits until it is folded. While a
     * reader is in the midst of a long question it cannot be: the log grows until he has ended.
     */
    private static final int LONGEST = 256_000;

    private final RegisterFile file;
    private final SameFile place;
    private final int worthFolding;
    private final int longest;
    private @Nullable Thread folding;

    Checkpoints(RegisterFile file, SameFile place) {
        this(file, place, WORTH_FOLDING, LONGEST);
    }

    /**
     * @param worthFolding pages that the file has not
     * @param longest pages of the whole log
     */
    Checkpoints(RegisterFile file, SameFile place, int worthFolding, int longest) {
        this.file = file;
        this.place = place;
        this.worthFolding = worthFolding;
        this.longest = longest;
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
     * folded, as on a full disk, stays in the log; the next commit says what is wrong. The last one
     * is done whatever happens here, so nothing is thrown.
     */
    void afterCommit(Session writer) {
        try {
            Log log = Log.of(writer, "NOOP");
            if (log.pages() > longest) {
                await();
                // little came meanwhile; where all is folded, the next write begins the log anew
                Log.of(writer, "PASSIVE");
            } else if (log.pages() - log.folded() > worthFolding && !isFolding()) {
                folding = Thread.ofPlatform().daemon().name("checkpoint").start(this::fold);
            }
        } catch (StorageException e) {
            LOG.log(Level.FINE, "the log stays as long as it is", e);
        } catch (RuntimeException | Error e) { // as where no more threads are to be had
            LOG.log(Level.WARNING, "the log cannot be folded now and grows; all is kept", e);
        }
    }

    private boolean isFolding() {
        return folding != null && folding.isAlive();
    }

    private void fold() {
        try {
            if (place.isSame()) {
                foldThere();
            }
        } catch (SQLException | StorageException e) {
            LOG.log(Level.FINE, "the log stays as long as it is", e);
        }
    }

    private void foldThere() throws SQLException {
        try (Session session = new Session(file.path(), file.writer())) {
            Log.of(session, "PASSIVE");
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
