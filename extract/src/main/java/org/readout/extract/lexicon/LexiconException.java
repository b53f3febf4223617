package org.readout.extract.lexicon;

/** A bundled lexicon file is missing or has a faulty row; the message names file and line. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LexiconException(String message) {
        super(message);
    }
}
