package org.readout.model;

/**
 * What somebody is for one occasion only.
 *
 * @param name in the words of the field: "co-chair", "head of the Norwegian delegation", "special
 *     envoy of President X"
 * @param quote the words that tell it
 */
public record Capacity(String name, Quote quote) {
    public Capacity {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a capacity has a name");
        }
    }
}
