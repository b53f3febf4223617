package org.readout.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A token's letters: as written (junk glyphs already dropped) and folded. Words are shared between
 * documents, so what every stage asks of one (its case, whether it is a mark) is answered once,
 * when it is made.
 */
public final class Word {
    private static final int CAPITALISED = 1;
    private static final int ALL_CAPS = 1 << 1;
    private static final int LETTER = 1 << 2;
    private static final int NUMBER = 1 << 3;
    private static final int MARK = 1 << 4;
    private static final int CLITIC = 1 << 5;
    private static final int PREFIXED = 1 << 6;

    private final String form;
    private final String folded;

    /** The folded form's hash, kept here: nearly all questions end with a look at it. */
    private final int key;

    private final int traits;

    private Word(String form, String folded) {
        this.form = form;
        this.folded = folded;
        key = folded.hashCode();
        traits = form.isEmpty() ? 0 : traits(form, folded);
    }

    /**
     * The folded form is interned: the literals of a rule are the same string then, and known to be
     * equal without a look at their letters. The words of lexicons are not: to intern all of them
     * would be felt at the start.
     */
    public static Word of(String form) {
        return new Word(form, Folding.fold(form).intern());
    }

    private static int traits(String form, String folded) {
        int head = form.codePointAt(0);
        boolean clitic = folded.equals("'s") || folded.equals("'");
        boolean capitalised = Character.isUpperCase(head) || Character.isTitleCase(head);
        return (capitalised ? CAPITALISED : 0)
                | (isAllCaps(form) ? ALL_CAPS : 0)
                | (Character.isLetter(head) ? LETTER : 0)
                | (Character.isDigit(form.charAt(0)) ? NUMBER : 0)
                | (!Character.isLetterOrDigit(head) && !clitic ? MARK : 0)
                | (clitic ? CLITIC : 0)
                | (isPrefixed(form) ? PREFIXED : 0);
    }

    private static boolean isAllCaps(String form) {
        int letters = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= 2;
    }

    private static boolean isPrefixed(String form) {
        if (form.length() > 3 && "thnmbgd".indexOf(form.charAt(0)) >= 0) {
            char second = form.charAt(1);
            if (Character.isUpperCase(second) && Character.isLowerCase(form.charAt(2))) {
                return true;
            }
        }
        for (int i = 1; i < form.length() - 1 && i < 5; i++) {
            char c = form.charAt(i);
            if (c == '-' || c == '\'' || c == '’') {
                return Character.isUpperCase(form.charAt(i + 1));
            }
        }
        return false;
    }

    /** As written, typographic apostrophes and hyphens kept. */
    public String form() {
        return form;
    }

    /** See {@link Folding}: lower case, no diacritics, plain apostrophes and hyphens. */
    public String folded() {
        return folded;
    }

    /** The folded form's hash: words of different keys are different, others may be the same. */
    int key() {
        return key;
    }

    /** Whether it folds to {@code folded}. */
    public boolean is(String folded) {
        return key == folded.hashCode() && this.folded.equals(folded);
    }

    /** Whether it begins with an upper-case letter. */
    public boolean isCapitalised() {
        return (traits & CAPITALISED) != 0;
    }

    /** Whether it has at least two letters, all of them upper case. */
    public boolean isAllCaps() {
        return (traits & ALL_CAPS) != 0;
    }

    /** Whether it begins with a letter. */
    public boolean isWord() {
        return (traits & LETTER) != 0;
    }

    /** Whether it begins with a digit: 45, 1.5, 14th, 2026-31. */
    public boolean isNumber() {
        return (traits & NUMBER) != 0;
    }

    /** Whether it is a mark: neither letter nor digit at its start. */
    public boolean isMark() {
        return (traits & MARK) != 0;
    }

    /** Whether it is the possessive {@code 's} or {@code '} cut from the word before it. */
    public boolean isClitic() {
        return (traits & CLITIC) != 0;
    }

    /**
     * Whether it is "al-Hashimi", "d'Arcy"; or "tSaoir", where Irish puts a sound before a name.
     */
    public boolean isPrefixedName() {
        return (traits & PREFIXED) != 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Word word && form.equals(word.form) && folded.equals(word.folded);
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, folded);
    }

    @Override
    public String toString() {
        return form;
    }
}
