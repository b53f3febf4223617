package org.readout.text;

/** Web addresses: one token each, so that their parts are never taken for words. */
final class Addresses {
    private Addresses() {}

    /** Where the address that begins at {@code from} ends, or {@code from} where none begins. */
    static int endOf(String text, int from, int to) {
        char c = text.charAt(from);
        boolean begins =
                (c == 'h' || c == 'H')
                                && (text.regionMatches(true, from, "http://", 0, 7)
                                        || text.regionMatches(true, from, "https://", 0, 8))
                        || (c == 'w' || c == 'W') && text.regionMatches(true, from, "www.", 0, 4);
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

    private static boolean endsAddress(char c) {
        return Character.isWhitespace(c) || "<>\"()[]{}|”»".indexOf(c) >= 0;
    }
}
