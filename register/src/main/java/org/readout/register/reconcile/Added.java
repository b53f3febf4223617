package org.readout.register.reconcile;

import org.readout.resolve.node.DocumentKey;

/**
 * What adding one document did.
 *
 * @param engagements how many it tells of
 * @param merged how many of those were told before
 * @param unsure questions it left for review
 */
public record Added(
        DocumentKey document, Outcome outcome, int engagements, int merged, int unsure) {

    /** What the document was to the register. */
    public enum Outcome {
        NEW,
        /** A new text of an address known before; the old text's facts are withdrawn. */
        NEW_VERSION,
        /** The same text read by another version of the engine. */
        READ_AGAIN,
        /** The same text as it was: nothing is changed. */
        KNOWN
    }
}
