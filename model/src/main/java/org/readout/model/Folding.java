package org.readout.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds what spellings of one name differ in: case, diacritics, letters with strokes, typographic
 * apostrophes and hyphens. "Đường-Lệ’s" and "duong-le's" fold alike.
 */
public final class Folding {
    private static final String FROM = "đĐłŁøØıæÆœŒßþÞðÐəƏħĦ’‘ʼʻ`´‐‑";
    private static final String[] TO = {
        "d", "d", "l", "l", "o", "o", "i", "ae", "ae", "oe", "oe", "ss", "th", "th", "d", "d", "e",
        "e", "h", "h", "'", "'", "'", "'", "'", "'", "-", "-"
    };

    private Folding() {}

    /**
     * The folded form; the same string where nothing is to be folded, or nothing would be left (a
     * lone accent).
     */
    public static String fold(String form) {
        boolean plain = true;
        boolean ascii = true;
        for (int i = 0; i < form.length() && ascii; i++) {
            char c = form.charAt(i);
            ascii = c < 0x80 && c != '`';
            plain &= !(c >= 'A' && c <= 'Z');
        }
        return !ascii ? foldLetters(form) : plain ? form : form.toLowerCase(Locale.ROOT);
    }

    private static String foldLetters(String form) {
        String decomposed = Normalizer.normalize(form, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            int at = c < 0x80 && c != '`' ? -1 : FROM.indexOf(c);
            if (at >= 0) {
                out.append(TO[at]);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.isEmpty() ? form : out.toString();
    }
}
