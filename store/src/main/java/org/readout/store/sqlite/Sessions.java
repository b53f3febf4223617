package org.readout.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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
    /** So long a reader waits for a write to end where the file was replaced. */
    private static final int PATIENCE_SECONDS = 10;

    private final RegisterFile file;
    private final SameFile place;

    /** Shared by those that read: where the file was replaced, none may have the old one open. */
    private final ReentrantReadWriteLock reading = new ReentrantReadWriteLock();

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
        place = new SameFile(file.path());
        checkpoints = new Checkpoints(file, place);
    }

    /** What holds something back, or remembers something, while a transaction runs. */
    interface WriteListener {
        /** Everything must be in the tables now. */
        void beforeCommit(Session session);

        /**
         * What is remembered may be wrong: the transaction was undone, another process wrote, or
         * the file is another one.
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
        checkPlace();
        reading.readLock().lock();
        try {
            return readIn(work);
        } finally {
            reading.readLock().unlock();
        }
    }

    private <T> T readIn(Function<Session, T> work) {
        Session kept = idle.pollFirst();
        Session session = kept == null ? open(false) : kept;
        try {
            T result = work.apply(session);
            idle.addFirst(session);
            return result;
        } catch (RuntimeException | Error e) {
            close(session, e); // it is better made anew
            throw e;
        }
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
                if (!place.isSame()) { // what is written now would be lost with the old one
                    throw Trouble.replaced(file.path());
                }
                session.commit();
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

    /** A file put back, or in the place of the old one, is opened anew. */
    private void checkPlace() {
        if (place.isSame() || reading.getReadHoldCount() > 0) {
            return;
        }
        if (!awaitWriter()) {
            throw Trouble.replaced(file.path());
        }
        try {
            reading.writeLock().lock();
            try {
                place.openAnew(this::openAnew);
            } finally {
                reading.writeLock().unlock();
            }
        } finally {
            writing.unlock();
        }
    }

    private boolean awaitWriter() {
        try {
            return writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * First all that have the old file open go: a session of the new one takes over what lies
     * beside the file.
     */
    private void openAnew() {
        close();
        listeners.forEach(WriteListener::forget);
        RegisterFile.open(file.path()); // or says what is wrong with it
        try (Session session = open(false)) {
            if (Derivation.in(session) == Derivation.ANOTHER) {
                throw Derivation.refusal(file.path());
            }
        }
    }

    private Session begin() {
        checkPlace();
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
        long now = session.version();
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
        close(session, cause);
    }

    private static void close(Session session, Throwable cause) {
        try {
            session.close();
        } catch (RuntimeException alreadyClosed) {
            cause.addSuppressed(alreadyClosed);
        }
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
