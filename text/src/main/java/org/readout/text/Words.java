package org.readout.text;

import org.jspecify.annotations.Nullable;
import org.readout.model.Word;

/**
 * Shares words between documents, so that a form is folded and stored once as long as it is met
 * again soon. The table has a fixed number of slots and a later word takes an earlier one's slot:
 * memory is bounded whatever is read. Words are immutable, so threads may race for a slot: the
 * worst that happens is a word built twice.
 */
final class Words {
    private static final int SLOTS = 1 << 16;

    /** Longer forms are built anew each time: they hardly ever come back. */
    private static final int LONGEST_SHARED = 40;

    /** Letters of one byte that a long holds. */
    private static final int HALF = 8;

    private static final @Nullable Shared[] SHARED = new Shared[SLOTS];

    /**
     * A word and what the rules ask of it.
     *
     * @param marks see {@link Marks}
     * @param packed how many letters {@code head} and {@code tail} hold, all there are; -1 where
     *     the form is too long or not of one-byte letters, and has to be compared as a string
     * @param head the first eight letters: so a word is known again without following the pointers
     *     to its form, which is what sharing would cost else
     * @param tail the next eight
     */
    record Shared(Word word, int marks, int packed, long head, long tail) {
        private static Shared of(String form, int packed, long head, long tail) {
            Word word = Word.of(form);
            return new Shared(word, Marks.of(word), packed, head, tail);
        }
    }

    private Words() {}

    /** The word of the characters from {@code start} to the one before {@code end}. */
    static Shared of(String text, int start, int end) {
        int length = end - start;
        if (length > 2 * HALF) {
            return unpacked(text, start, end);
        }
        int all = 0;
        long head = 0;
        long tail = 0;
        for (int i = start; i < Math.min(end, start + HALF); i++) {
            char c = text.charAt(i);
            all |= c;
            head = head << 8 | c;
        }
        for (int i = start + HALF; i < end; i++) {
            char c = text.charAt(i);
            all |= c;
            tail = tail << 8 | c;
        }
        return all > 0xFF ? unpacked(text, start, end) : packed(text, start, length, head, tail);
    }

    private static Shared packed(String text, int start, int length, long head, long tail) {
        long mixed = (head * 31 + tail) * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 48);
        Shared shared = SHARED[slot];
        if (shared != null
                && shared.head == head
                && shared.tail == tail
                && shared.packed == length) {
            return shared;
        }
        Shared other = SHARED[slot ^ 1];
        if (other != null && other.head == head && other.tail == tail && other.packed == length) {
            return other;
        }
        Shared fresh = Shared.of(text.substring(start, start + length), length, head, tail);
        SHARED[slot ^ 1] = shared; // the one met last stays a while longer
        SHARED[slot] = fresh;
        return fresh;
    }

    private static Shared unpacked(String text, int start, int end) {
        if (end - start > LONGEST_SHARED) {
            return Shared.of(text.substring(start, end), -1, 0, 0);
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        Shared shared = SHARED[slot];
        if (shared != null
                && shared.word().form().length() == end - start
                && text.startsWith(shared.word().form(), start)) {
            return shared;
        }
        Shared fresh = Shared.of(text.substring(start, end), -1, 0, 0);
        SHARED[slot] = fresh;
        return fresh;
    }

    static Shared of(String form) {
        return of(form, 0, form.length());
    }
}
