package org.readout.score.reading;

import org.jspecify.annotations.Nullable;

/**
 * Words of the text, and where they stand if the reader says so.
 *
 * @param start offset in UTF-16 code units, or null; not checked against the text
 */
public record Passage(String words, @Nullable Integer start) {}
