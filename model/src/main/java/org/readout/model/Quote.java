package org.readout.model;

/**
 * The evidence of a fact: an exact substring of the captured text, line breaks included, and where
 * it stands.
 */
public record Quote(Span span, String text) {
    public Quote {
        if (text.length() != span.length() || text.isBlank()) {
            throw new IllegalArgumentException(
                    "quote '%s' at %d..%d: must be the span's characters and not blank"
                            .formatted(text, span.start(), span.end()));
        }
    }

    public static Quote of(Span span, String captured) {
        return new Quote(span, span.of(captured));
    }

    /** The words on one line: every run of white space as one space. */
    public String singleSpaced() {
        return text.strip().replaceAll("\\s+", " ");
    }
}
