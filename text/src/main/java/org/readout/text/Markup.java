package org.readout.text;

import java.util.Set;

/**
 * What is left of Markdown and HTML in a capture: link targets, images, emphasis, comments. It
 * makes no tokens, so that a link or a word in bold reads as the words it shows.
 */
final class Markup {
    /** Longer brackets are no link: looking further would cost more than it is worth. */
    private static final int LONGEST_LINK = 600;

    private static final int LONGEST_TARGET = 1200;
    private static final Set<String> TAGS =
            Set.of(
                    "a",
                    "b",
                    "i",
                    "u",
                    "p",
                    "br",
                    "hr",
                    "em",
                    "li",
                    "ul",
                    "ol",
                    "td",
                    "tr",
                    "th",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "div",
                    "img",
                    "sub",
                    "sup",
                    "span",
                    "strong",
                    "table",
                    "tbody",
                    "figure",
                    "figcaption",
                    "blockquote");

    private final String text;

    /** Where the bracket closes that shows a link's words; -1 outside a link. */
    private int linkClose = -1;

    Markup(String text) {
        this.text = text;
    }

    /** The code unit after the markup that begins at {@code at}; {@code at} where none does. */
    int end(int at, int from, int to) {
        return switch (text.charAt(at)) {
            case '!' -> at + 1 < to && text.charAt(at + 1) == '[' ? image(at, to) : at;
            case '[' -> link(at, to);
            case ']' -> at == linkClose ? target(at + 1, to) : at;
            case '<' -> tag(at, to);
            case '\\' -> at + 1 < to && isPunctuation(text.charAt(at + 1)) ? at + 1 : at;
            case '*', '_' -> emphasis(at, from, to);
            case '#' -> at == from ? heading(at, to) : at;
            default -> at;
        };
    }

    private int image(int at, int to) {
        int close = close(at + 1, to);
        int end = close < 0 ? at : target(close + 1, to);
        return end > close + 1 && close > 0 ? end : at;
    }

    private int link(int at, int to) {
        int close = close(at, to);
        if (close < 0 || target(close + 1, to) == close + 1) {
            return at;
        }
        linkClose = close;
        return at + 1;
    }

    /** The bracket that closes the one at {@code at}, or -1. */
    private int close(int at, int to) {
        int limit = Math.min(to, at + LONGEST_LINK);
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i;
            }
            if (c == '[') {
                return -1;
            }
        }
        return -1;
    }

    /** Beyond {@code (address)} at {@code at}; {@code at} where there is none. */
    private int target(int at, int to) {
        if (at >= to || text.charAt(at) != '(') {
            return at;
        }
        int limit = Math.min(to, at + LONGEST_TARGET);
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ')') {
                return i + 1;
            }
            if (Character.isWhitespace(c)) {
                return at;
            }
        }
        return at;
    }

    private int tag(int at, int to) {
        if (text.startsWith("<!--", at)) {
            int limit = Math.min(to, at + LONGEST_TARGET);
            for (int i = at + 4; i + 2 < limit; i++) {
                if (text.charAt(i) == '-' && text.startsWith("-->", i)) {
                    return i + 3;
                }
            }
            return at;
        }
        int name = at + 1 < to && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int nameEnd = name;
        while (nameEnd < to
                && nameEnd - name < 12
                && Character.isLetterOrDigit(text.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == name
                || !TAGS.contains(
                        text.substring(name, nameEnd).toLowerCase(java.util.Locale.ROOT))) {
            return at;
        }
        int limit = Math.min(to, at + LONGEST_TARGET);
        for (int i = nameEnd; i < limit; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return at;
    }

    /** One to three stars or underscores that touch a word set it in bold or italics. */
    private int emphasis(int at, int from, int to) {
        char sign = text.charAt(at);
        int end = at;
        while (end < to && end - at < 4 && text.charAt(end) == sign) {
            end++;
        }
        boolean touches =
                at > from && !isBlank(text.charAt(at - 1))
                        || end < to && !isBlank(text.charAt(end));
        return end - at <= 3 && touches ? end : at;
    }

    private int heading(int at, int to) {
        int end = at;
        while (end < to && end - at < 6 && text.charAt(end) == '#') {
            end++;
        }
        return end < to && isBlank(text.charAt(end)) ? end : at;
    }

    private static boolean isBlank(char c) {
        return Glyph.of(c) == Glyph.BLANK;
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && Glyph.of(c) == Glyph.SIGN;
    }
}
