package org.readout.model;

/** A person within one record: {@code p1}, {@code p2}, ... in order of first mention. */
public record PersonId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
