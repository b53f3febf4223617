package org.readout.web.part;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Who asks for a page goes before what the server does by itself: it reads imports and makes the
 * cards of lists in small steps, and between two of them lets those through who wait. It goes on
 * however many there are: of its time it waits three quarters at most.
 */
public final class Precedence {
    /** So many times as long as a step took it may be held up before the next. */
    static final int SHARE = 3;

    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(50);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition quiet = lock.newCondition();
    private final LongSupplier clock;
    private int answering;

    public Precedence() {
        this(System::nanoTime);
    }

    Precedence(LongSupplier clock) {
        this.clock = clock;
    }

    /** Somebody asks; whoever says so says when they are answered, too. */
    public void come() {
        change(1);
    }

    /** Somebody is answered. */
    public void go() {
        change(-1);
    }

    private void change(int by) {
        lock.lock();
        try {
            answering += by;
            if (answering == 0) {
                quiet.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** For one thread that works beside those who are answered. */
    public Worker worker() {
        return new Worker();
    }

    /** Work in steps. */
    public final class Worker {
        private long since = clock.getAsLong();

        /** Waits while somebody is being answered, but not for long. */
        public void giveWay() {
            long worked = Math.max(0, clock.getAsLong() - since);
            try {
                await(Math.min(worked * SHARE, LONGEST));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // whoever asked for it is to see it
            }
            since = clock.getAsLong();
        }

        /** Says that a rest is over: it was no work. */
        public void begin() {
            since = clock.getAsLong();
        }
    }

    private void await(long most) throws InterruptedException {
        lock.lock();
        try {
            long left = most;
            while (answering > 0 && left > 0) {
                left = quiet.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
