package org.readout.resolve.node;

/** What sort of thing is compared; nodes of different kinds are never one. */
public enum NodeKind {
    /** A name as one state's or body's documents spell it, with the post it is told with. */
    PERSON('p'),
    /** One document's account of an engagement. */
    ENGAGEMENT('e'),
    /** One document's telling of a promise or proposal. */
    COMMITMENT('c'),
    /** A wording of an official formula. */
    FORMULATION('f'),
    /** A name of a standing body or format. */
    MECHANISM('m'),
    /** A name of a text that binds or records. */
    INSTRUMENT('i'),
    /** A name of a work in the world. */
    PROJECT('w'),
    /** A name of an organisation, party or institution. */
    BODY('b'),
    /** A document's text, compared to find reprints. */
    TEXT('t');

    private final char letter;

    NodeKind(char letter) {
        this.letter = letter;
    }

    /** The letter an id of this kind begins with. */
    public char letter() {
        return letter;
    }

    /**
     * The kind whose ids begin with {@code letter}.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static NodeKind ofLetter(char letter) {
        for (NodeKind kind : values()) {
            if (kind.letter == letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("'%s' begins no id".formatted(letter));
    }
}
