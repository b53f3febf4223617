package org.readout.register.decision;

import java.io.Serial;

/** Somebody decided on the pair before; their decision stands until it is taken back. */
public final class AlreadyDecidedException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final transient DecisionEntry entry;

    public AlreadyDecidedException(DecisionEntry entry) {
        super(
                "decision %d by %s stands: take it back first"
                        .formatted(entry.number(), entry.user()));
        this.entry = entry;
    }

    /** What stands. */
    public DecisionEntry entry() {
        return entry;
    }
}
