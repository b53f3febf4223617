package org.readout.model;

/**
 * A token's letters: as written (junk glyphs already dropped) and folded. Words are shared between
 * documents, so the folded form's hash is computed once.
 *
 * @param form as written, typographic apostrophes and hyphens kept
 * @param folded see {@link Folding}: lower case, no diacritics, plain apostrophes and hyphens
 */
public record Word(String form, String folded) {

    public static Word of(String form) {
        return new Word(form, Folding.fold(form));
    }

    /** Whether it begins with an upper-case letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(form.codePointAt(0))
                || Character.isTitleCase(form.codePointAt(0));
    }

    /** Whether it has at least two letters, all of them upper case. */
    public boolean isAllCaps() {
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

    /** Whether it begins with a letter. */
    public boolean isWord() {
        return Character.isLetter(form.codePointAt(0));
    }

    /** Whether it begins with a digit: 45, 1.5, 14th, 2026-31. */
    public boolean isNumber() {
        return Character.isDigit(form.charAt(0));
    }

    /** Whether it is a mark: neither letter nor digit at its start. */
    public boolean isMark() {
        return !Character.isLetterOrDigit(form.codePointAt(0)) && !isClitic();
    }

    /** Whether it is the possessive {@code 's} or {@code '} cut from the word before it. */
    public boolean isClitic() {
        return folded.equals("'s") || folded.equals("'");
    }
}
