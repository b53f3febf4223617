package org.readout.register.decision;

import java.time.Instant;

/**
 * A line of the log.
 *
 * @param number from 1
 * @param reason may be empty
 * @param previous the hash of the entry before, 64 zeros for the first
 * @param hash SHA-256, in hexadecimal, of {@code previous} and the canonical form of the rest
 */
public record DecisionEntry(
        long number,
        Instant time,
        String user,
        String reason,
        Decision decision,
        String previous,
        String hash) {}
