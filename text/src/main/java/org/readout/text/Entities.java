package org.readout.text;

import java.util.Map;

/**
 * Characters that a capture left escaped as HTML does, by number or by name. Only signs and blanks
 * are read.
 */
final class Entities {
    private static final int LONGEST = 10;
    private static final Map<String, Integer> NAMED =
            Map.ofEntries(
                    Map.entry("amp", (int) '&'),
                    Map.entry("nbsp", 0xA0),
                    Map.entry("quot", (int) '"'),
                    Map.entry("apos", (int) '\''),
                    Map.entry("lt", (int) '<'),
                    Map.entry("gt", (int) '>'),
                    Map.entry("ldquo", (int) '“'),
                    Map.entry("rdquo", (int) '”'),
                    Map.entry("lsquo", (int) '‘'),
                    Map.entry("rsquo", (int) '’'),
                    Map.entry("mdash", (int) '—'),
                    Map.entry("ndash", (int) '–'),
                    Map.entry("hellip", (int) '…'),
                    Map.entry("shy", 0xAD),
                    Map.entry("copy", (int) '©'),
                    Map.entry("euro", (int) '€'),
                    Map.entry("pound", (int) '£'));

    private Entities() {}

    /** How many characters the entity at {@code at} has; 0 where none begins. */
    static int width(String text, int at, int to) {
        int limit = Math.min(to, at + LONGEST);
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return point(text, at, i + 1 - at) > 0 ? i + 1 - at : 0;
            }
            if (c >= 128 || !Character.isLetterOrDigit(c) && c != '#') {
                return 0;
            }
        }
        return 0;
    }

    /** The character it stands for; 0 where it stands for none that is read. */
    static int point(String text, int at, int width) {
        String name = text.substring(at + 1, at + width - 1);
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, 0);
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        String digits = name.substring(hexadecimal ? 2 : 1);
        if (digits.isEmpty()
                || !digits.chars().allMatch(c -> Character.digit(c, hexadecimal ? 16 : 10) >= 0)) {
            return 0;
        }
        int point = Integer.parseInt(digits, hexadecimal ? 16 : 10);
        boolean read =
                Character.isValidCodePoint(point)
                        && (Glyph.of(point) == Glyph.SIGN
                                || Glyph.of(point) == Glyph.BLANK
                                || Glyph.of(point) == Glyph.JUNK);
        return read ? point : 0;
    }
}
