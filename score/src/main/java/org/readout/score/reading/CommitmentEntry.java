package org.readout.score.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A commitment as read. */
public record CommitmentEntry(
        List<String> by, @Nullable String statementAct, Passage action, @Nullable String due) {
    public CommitmentEntry {
        by = List.copyOf(by);
    }
}
