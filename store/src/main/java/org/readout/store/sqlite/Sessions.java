package org.readout.store.sqlite;

import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.store.file.RegisterFile;
import org.readout.store.file.Trouble;

/**
 * One session that writes, for one thread at a time, and as many that read as threads ask at once.
 * What a thread reads inside its own {@link #write} it reads through the writing session.
 */
final class Sessions implements AutoCloseable {
    private final RegisterFile file;
    private final ReentrantLock writing = new ReentrantLock();
    private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();
    private final List<WriteListener> listeners = new ArrayList<>();
    private final Checkpoints checkpoints;
    private @Nullable Session writer;
    private boolean begun;
    private boolean broken;
    private long seen;

    Sessions(RegisterFile file) {
        this.file = file;
        checkpoints = new Checkpoints(file);
    }

    /** What holds something back, or remembers something, while a transaction runs. */
    interface WriteListener {
        /** Everything must be in the tables now. */
        void beforeCommit(Session session);

        /**
         * What is remembered may be wrong: the transaction was undone, or another process wrote.
         */
        void forget();
    }

    void listen(WriteListener listener) {
        listeners.add(listener);
    }

    boolean isWriting() {
        return writing.isHeldByCurrentThread() && begun;
    }

    <T> T read(Function<Session, T> work) {
        if (isWriting() && writer != null) {
            return work.apply(writer);
        }
        checkThere();
        Session session = idle.pollFirst();
        if (session == null) {
            session = open(false);
        }
        T result = work.apply(session);
        idle.addFirst(session); // not after a failure: then it is better made anew
        return result;
    }

    /** The session of the transaction that this thread has begun. */
    Session writer() {
        if (!isWriting() || writer == null) {
            throw new IllegalStateException("changes belong inside write(...)");
        }
        return writer;
    }

    <T> T write(Supplier<T> work) {
        if (isWriting()) {
            return inner(work);
        }
        writing.lock();
        try {
            Session session = begin();
            try {
                T result = work.get();
                if (broken) {
                    throw new IllegalStateException("a part of this write failed");
                }
                listeners.forEach(listener -> listener.beforeCommit(session));
                session.commit();
                seen = dataVersion(session);
                checkpoints.afterCommit(session);
                return result;
            } catch (RuntimeException | Error e) {
                undo(session, e);
                throw e;
            } finally {
                begun = false;
                broken = false;
            }
        } finally {
            writing.unlock();
        }
    }

    /** Whole or not at all holds for the outermost write: a part that fails spoils it all. */
    private <T> T inner(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            broken = true;
            throw e;
        }
    }

    /** An open file can be deleted, and SQLite would go on with what nobody else sees. */
    private void checkThere() {
        if (!Files.exists(file.path())) {
            throw Trouble.gone(file.path());
        }
    }

    private Session begin() {
        checkThere();
        Session session = writer;
        if (session == null) {
            session = open(true);
            writer = session;
        }
        try {
            session.begin();
        } catch (RuntimeException e) {
            undo(session, e);
            throw e;
        }
        begun = true;
        long now = dataVersion(session);
        if (now != seen) { // another process has written since
            listeners.forEach(WriteListener::forget);
            seen = now;
        }
        return session;
    }

    /** Closing rolls back whatever is open, in whatever state a full disk left the connection. */
    private void undo(Session session, Throwable cause) {
        listeners.forEach(WriteListener::forget);
        writer = null;
        try {
            session.close();
        } catch (RuntimeException alreadyClosed) {
            cause.addSuppressed(alreadyClosed);
        }
    }

    private static long dataVersion(Session session) {
        return session.count("PRAGMA data_version");
    }

    private Session open(boolean toWrite) {
        try {
            return new Session(file.path(), toWrite ? file.writer() : file.reader());
        } catch (SQLException e) {
            throw Trouble.of(file.path(), e);
        }
    }

    @Override
    public void close() {
        idle.forEach(Session::close);
        idle.clear();
        checkpoints.close();
        if (writer != null) {
            writer.close(); // the last to close folds the log into the file
            writer = null;
        }
    }
}
