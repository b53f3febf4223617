package org.readout.pipeline;

/**
 * Hears the parts of a long document, or several batches of short ones, end, and tells of one end
 * with all their tokens.
 */
final class TokenSum implements StageListener {
    private final StageListener listener;
    private int tokens;

    TokenSum(StageListener listener) {
        this.listener = listener;
    }

    @Override
    public void begins(Stage stage) {
        listener.begins(stage);
    }

    @Override
    public void ends(int tokensRead) {
        tokens += tokensRead;
    }

    /** The last has ended. */
    void tell() {
        listener.ends(tokens);
    }
}
