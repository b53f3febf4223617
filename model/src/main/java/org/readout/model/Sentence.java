package org.readout.model;

/**
 * A run of tokens that belong together: a sentence, a headline, a list item.
 *
 * @param index its place in {@link SentencedText#sentences()} or {@link SentencedText#asides()}
 * @param block the part of the page it stands in
 * @param first its first token
 * @param end the token after its last
 */
public record Sentence(int index, Block block, int first, int end) {
    public Sentence {
        if (end <= first) {
            throw new IllegalArgumentException(
                    "sentence %d: tokens %d..%d: empty".formatted(index, first, end));
        }
    }

    public int size() {
        return end - first;
    }

    public boolean covers(int token) {
        return first <= token && token < end;
    }
}
