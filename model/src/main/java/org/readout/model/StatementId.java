package org.readout.model;

/** A statement within one record: {@code s1}, {@code s2}, ... in text order. */
public record StatementId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
