package org.readout.store.user;

import java.util.List;
import java.util.function.UnaryOperator;

/** Sessions that are gone when the program ends. */
public final class SessionsInMemory implements SessionShelf {
    private List<KeptSession> sessions = List.of();

    @Override
    public synchronized List<KeptSession> read() {
        return sessions;
    }

    @Override
    public synchronized void change(UnaryOperator<List<KeptSession>> change) {
        sessions = List.copyOf(change.apply(sessions));
    }
}
