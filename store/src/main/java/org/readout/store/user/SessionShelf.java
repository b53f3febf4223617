package org.readout.store.user;

import java.util.List;
import java.util.function.UnaryOperator;

/** Where it is kept who is signed in, so that a server that is started again knows. */
public interface SessionShelf {
    /** Those that were kept; none where that cannot be told: then people sign in anew. */
    List<KeptSession> read();

    /**
     * Changes what is kept. Servers of one register share it, so each adds and takes away its own.
     */
    void change(UnaryOperator<List<KeptSession>> change);
}
