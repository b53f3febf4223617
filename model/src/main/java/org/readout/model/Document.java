package org.readout.model;

/**
 * A page as it was captured: its text never changes, and every offset of a record counts in it.
 *
 * @param id the name by which records refer to it, unique in one run
 * @param captured the text as captured, noise and all
 * @param source where it comes from, as far as is told beside the text
 */
public record Document(String id, String captured, Source source) {
    public Document {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a document needs an id");
        }
    }
}
