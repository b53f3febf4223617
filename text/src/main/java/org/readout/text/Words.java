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

    private static final @Nullable Shared[] SHARED = new Shared[SLOTS];

    /**
     * A word and what the rules ask of it.
     *
     * @param marks see {@link Marks}
     */
    record Shared(Word word, int marks) {
        private static Shared of(String form) {
            Word word = Word.of(form);
            return new Shared(word, Marks.of(word));
        }
    }

    private Words() {}

    /** The word of the characters from {@code start} to the one before {@code end}. */
    static Shared of(String text, int start, int end) {
        if (end - start > LONGEST_SHARED) {
            return Shared.of(text.substring(start, end));
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
        Shared fresh = Shared.of(text.substring(start, end));
        SHARED[slot] = fresh;
        return fresh;
    }

    static Shared of(String form) {
        return of(form, 0, form.length());
    }
}
