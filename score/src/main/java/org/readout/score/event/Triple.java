package org.readout.score.event;

/**
 * Who did what to whom.
 *
 * @param actor ISO 3166-1 alpha-3, or a code such as IGO; "" where none is told
 * @param type the event type
 * @param recipient as {@code actor}
 */
public record Triple(String actor, String type, String recipient) {}
