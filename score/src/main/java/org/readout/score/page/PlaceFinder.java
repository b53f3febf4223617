package org.readout.score.page;

import org.jspecify.annotations.Nullable;
import org.readout.score.compare.Telling;
import org.readout.score.reading.Passage;

/** Finds where in the text a reader's words stand. */
final class PlaceFinder {
    private final String text;

    PlaceFinder(String text) {
        this.text = text;
    }

    /** Half-open, in UTF-16 code units. */
    record Place(int start, int end) {}

    /**
     * @param other the same fact as the other reader tells it: of several places with the same
     *     words, the one nearest to where the other says they are is taken
     * @return null where the words are not in the text
     */
    @Nullable Place find(Telling telling, @Nullable Telling other) {
        Passage passage = telling.passage();
        if (passage == null || passage.words().isBlank()) {
            return null;
        }
        Integer told = passage.start();
        if (told != null && told >= 0 && text.startsWith(passage.words(), told)) {
            return new Place(told, told + passage.words().length());
        }
        Passage otherPassage = other == null ? null : other.passage();
        Integer near = otherPassage == null ? null : otherPassage.start();
        return nearest(passage.words().strip(), near == null ? 0 : near);
    }

    private @Nullable Place nearest(String words, int near) {
        Place best = null;
        for (int start = 0; start < text.length(); start++) {
            int end = text.charAt(start) == words.charAt(0) ? endOfMatch(words, start) : -1;
            if (end < 0) {
                continue;
            }
            if (best == null || Math.abs(start - near) < Math.abs(best.start - near)) {
                best = new Place(start, end);
            }
            if (start >= near) {
                break; // places further on are only further away
            }
        }
        return best;
    }

    /**
     * Where the words end that begin here, any white space standing for any other; -1 where others
     * stand here.
     */
    private int endOfMatch(String words, int start) {
        int at = start;
        int i = 0;
        while (i < words.length()) {
            if (isBlank(words.charAt(i))) {
                int blanks = blanksFrom(text, at);
                if (blanks == 0) {
                    return -1;
                }
                at += blanks;
                i += blanksFrom(words, i);
            } else if (at < text.length() && text.charAt(at) == words.charAt(i)) {
                at++;
                i++;
            } else {
                return -1;
            }
        }
        return at;
    }

    private static int blanksFrom(String text, int start) {
        int end = start;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
