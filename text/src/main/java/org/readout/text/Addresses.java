package org.readout.text;

/** Web addresses: one token each, so that their parts are never taken for words. */
final class Addresses {
    private Addresses() {}

    /** Where the address that begins at {@code from} ends, or {@code from} where none begins. */
    static int endOf(String text, int from, int to) {
        char c = text.charAt(from);
        boolean begins =
                (c == 'h' || c == 'H')
                                && isOneOf(text, from + 1, 't', 'T')
                                && (text.regionMatches(true, from, "http://", 0, 7)
                                        || text.regionMatches(true, from, "https://", 0, 8))
                        || (c == 'w' || c == 'W')
                                && isOneOf(text, from + 1, 'w', 'W')
                                && text.regionMatches(true, from, "www.", 0, 4);
        if (!begins) {
            return from;
        }
        int end = from;
        while (end < to && !endsAddress(text.charAt(end))) {
            end++;
        }
        while (end > from && ".,;:!?'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Looked at before anything else: nearly every word goes on otherwise. */
    private static boolean isOneOf(String text, int at, char small, char capital) {
        return at < text.length() && (text.charAt(at) == small || text.charAt(at) == capital);
    }

    private static boolean endsAddress(char c) {
        return Character.isWhitespace(c) || "<>\"()[]{}|”»".indexOf(c) >= 0;
    }
}
