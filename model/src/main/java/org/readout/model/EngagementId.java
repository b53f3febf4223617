package org.readout.model;

/**
 * An engagement within one record: {@code e1}, {@code e2}, ... in text order, the main one first.
 */
public record EngagementId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
