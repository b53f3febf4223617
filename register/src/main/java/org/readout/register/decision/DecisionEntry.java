package org.readout.register.decision;

import java.time.Instant;
import java.util.List;

/**
 * A line of the log.
 *
 * @param number from 1
 * @param reason may be empty
 * @param anchors where what it names stood, a few places for each; none in entries of old registers
 * @param previous the hash of the entry before, 64 zeros for the first
 * @param hash SHA-256, in hexadecimal, of {@code previous} and the canonical form of the rest
 */
public record DecisionEntry(
        long number,
        Instant time,
        String user,
        String reason,
        Decision decision,
        List<Anchor> anchors,
        String previous,
        String hash) {
    public DecisionEntry {
        anchors = List.copyOf(anchors);
    }

    /** The same entry, about what the things it names are called now. */
    DecisionEntry about(Decision now) {
        return new DecisionEntry(number, time, user, reason, now, anchors, previous, hash);
    }

    DecisionEntry closed(String hash) {
        return new DecisionEntry(number, time, user, reason, decision, anchors, previous, hash);
    }
}
