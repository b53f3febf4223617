package org.readout.model;

import java.util.List;

/**
 * A document cut into blocks, sentences and tokens, every one of them placed in the captured text.
 * Tokens are counted through the whole page. Words keep inner hyphens, apostrophes and the full
 * stops of abbreviations ("Sabajo-Kartosen", "d'Affaires", "U.S."); a possessive {@code 's},
 * quotation marks, brackets, dashes and other punctuation stand alone.
 */
public final class SentencedText {
    private final String captured;
    private final List<Block> blocks;
    private final List<Sentence> sentences;
    private final List<Sentence> asides;
    private final Word[] words;

    /**
     * Each token's {@link Word#key}. A text is asked tens of thousands of questions of the form "is
     * this token that word, or one of those?", and nearly all answers are no: the key tells so
     * without a visit to the word, which lies anywhere in memory, while the keys lie side by side.
     */
    private final int[] keys;

    private final int[] starts;
    private final int[] ends;
    private final List<Problem> problems;

    /**
     * @param blocks in text order, not overlapping
     * @param sentences those of the report, in text order
     * @param asides those of datelines, captions, bylines, teasers and boilerplate, in text order
     * @param words one for each token; the three arrays are kept, not copied: the caller gives them
     *     away
     * @param starts each token's first code unit in the captured text
     * @param ends the code unit after each token's last
     */
    public SentencedText(
            String captured,
            List<Block> blocks,
            List<Sentence> sentences,
            List<Sentence> asides,
            Word[] words,
            int[] starts,
            int[] ends,
            List<Problem> problems) {
        if (words.length != starts.length || words.length != ends.length) {
            throw new IllegalArgumentException("words, starts and ends must be of one length");
        }
        this.captured = captured;
        this.blocks = List.copyOf(blocks);
        this.sentences = List.copyOf(sentences);
        this.asides = List.copyOf(asides);
        this.words = words;
        keys = new int[words.length];
        for (int token = 0; token < words.length; token++) {
            keys[token] = words[token].key();
        }
        this.starts = starts;
        this.ends = ends;
        this.problems = List.copyOf(problems);
    }

    public String captured() {
        return captured;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** The report's sentences: only these yield facts. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /**
     * The sentences of what surrounds the report: a dateline may date it, a caption's names may be
     * told apart.
     */
    public List<Sentence> asides() {
        return asides;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Number of tokens. */
    public int size() {
        return words.length;
    }

    public Word word(int token) {
        return words[token];
    }

    /** The token as written. */
    public String form(int token) {
        return words[token].form();
    }

    /** The token folded: lower case, no diacritics. */
    public String folded(int token) {
        return words[token].folded();
    }

    /**
     * The hash of {@link #folded}: where it is not a word's hash, the token is another word. For
     * tables of words.
     */
    public int key(int token) {
        return keys[token];
    }

    /** Whether the token folds to {@code folded}; false beyond either end of the text. */
    public boolean is(int token, String folded) {
        return token >= 0
                && token < keys.length
                && keys[token] == folded.hashCode()
                && words[token].folded().equals(folded);
    }

    /** The token's first code unit in the captured text. */
    public int start(int token) {
        return starts[token];
    }

    /** The code unit after the token's last. */
    public int end(int token) {
        return ends[token];
    }

    /** From the first token to the one before {@code end}. */
    public Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    /** The captured words from the first token to the one before {@code end}. */
    public Quote quote(int first, int end) {
        return Quote.of(span(first, end), captured);
    }

    /**
     * The tokens from {@code first} to the one before {@code end} as written, on one line, spaced
     * as captured.
     */
    public String phrase(int first, int end) {
        StringBuilder out = new StringBuilder();
        for (int token = first; token < end; token++) {
            if (token > first && starts[token] > ends[token - 1]) {
                out.append(' ');
            }
            out.append(words[token].form());
        }
        return out.toString();
    }
}
