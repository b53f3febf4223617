package org.readout.register.verify;

/**
 * Something that is not as it should be.
 *
 * @param where the document's name, or the decision's number
 * @param matter what is wrong, in words
 */
public record Fault(String where, String matter) {
    @Override
    public String toString() {
        return where + ": " + matter;
    }
}
