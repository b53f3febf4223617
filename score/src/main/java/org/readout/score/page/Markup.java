package org.readout.score.page;

/**
 * Writes HTML. What comes from outside goes through {@link #text} or an attribute, and both escape
 * it.
 */
final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 16);

    /**
     * @param attributes names and values in turn
     */
    Markup open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    /** Text that is no content of the page: the declaration, the style sheet. */
    Markup verbatim(String ours) {
        out.append(ours);
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isShowable(text, i) ? c : '\uFFFD');
            }
        }
    }

    /**
     * HTML forbids control characters even as references, and half a surrogate pair cannot be
     * encoded.
     */
    private static boolean isShowable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return !Character.isISOControl(c) || c == '\n' || c == '\t' || c == '\r';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
