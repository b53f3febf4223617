package org.readout.model;

/** A commitment within one record: {@code c1}, {@code c2}, ... in text order. */
public record CommitmentId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
