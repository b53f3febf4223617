package org.readout.text;

import java.util.Arrays;
import org.readout.model.Word;

/** The tokens found so far, in text order; grows by half. */
final class Tokens {
    private final String captured;
    private Word[] words;
    private int[] starts;
    private int[] ends;
    private int[] marks;
    private int size;

    Tokens(String captured) {
        this.captured = captured;
        // English news has a token every five to six characters
        int expected = captured.length() / 5 + 16;
        words = new Word[expected];
        starts = new int[expected];
        ends = new int[expected];
        marks = new int[expected];
    }

    void add(Words.Shared shared, int start, int end) {
        if (size == starts.length) {
            int room = size + (size >> 1) + 16;
            words = Arrays.copyOf(words, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            marks = Arrays.copyOf(marks, room);
        }
        words[size] = shared.word();
        marks[size] = shared.marks();
        starts[size] = start;
        ends[size++] = end;
    }

    /** Whether the token has one of these {@link Marks}. */
    boolean has(int token, int wanted) {
        return (marks[token] & wanted) != 0;
    }

    int marks(int token) {
        return marks[token];
    }

    int size() {
        return size;
    }

    String captured() {
        return captured;
    }

    Word word(int token) {
        return words[token];
    }

    String form(int token) {
        return words[token].form();
    }

    String folded(int token) {
        return words[token].folded();
    }

    boolean is(int token, String folded) {
        return token >= 0 && token < size && words[token].is(folded);
    }

    /** Whether the token is this one character. */
    boolean isMark(int token, char mark) {
        return token >= 0
                && token < size
                && words[token].form().length() == 1
                && words[token].form().charAt(0) == mark;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** Whether nothing, not even a blank, stands between this token and the one before it. */
    boolean isGlued(int token) {
        return token > 0 && starts[token] == ends[token - 1];
    }

    Word[] words() {
        return Arrays.copyOf(words, size);
    }

    int[] starts() {
        return Arrays.copyOf(starts, size);
    }

    int[] ends() {
        return Arrays.copyOf(ends, size);
    }
}
