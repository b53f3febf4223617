package org.readout.register.storage;

import java.util.List;
import org.readout.register.decision.DecisionEntry;

/** Every decision ever made, in order. Nothing is taken out or changed. */
public interface DecisionLog {

    /** Appends an entry, whose number and previous hash must continue the log. */
    void append(DecisionEntry entry);

    /**
     * The hash of the last entry, 64 zeros where there is none: while it stays, the log is as it
     * was.
     */
    String head();

    /** From the first on. */
    List<DecisionEntry> entries();
}
