package org.readout.pipeline;

/**
 * Told how far the reading of a document, or of several together, has come; what it does with that
 * (a clock, a counter) stays outside.
 */
public interface StageListener {
    /** Hears nothing. */
    StageListener NONE =
            new StageListener() {
                @Override
                public void begins(Stage stage) {}

                @Override
                public void ends(int tokens) {}
            };

    /** A stage begins, and the one before it has ended. */
    void begins(Stage stage);

    /**
     * All is read.
     *
     * @param tokens how many tokens it has
     */
    void ends(int tokens);
}
