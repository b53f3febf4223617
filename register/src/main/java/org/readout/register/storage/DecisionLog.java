package org.readout.register.storage;

import java.util.List;
import org.readout.register.decision.DecisionEntry;

/** Every decision ever made, in order. Nothing is taken out or changed. */
public interface DecisionLog {

    /** Appends an entry, whose number and previous hash must continue the log. */
    void append(DecisionEntry entry);

    /** From the first on. */
    List<DecisionEntry> entries();
}
