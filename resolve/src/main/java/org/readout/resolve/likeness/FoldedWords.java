package org.readout.resolve.likeness;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Folding;

/** The words of a name or sentence: letters and digits, folded, without apostrophes. */
public final class FoldedWords {
    private FoldedWords() {}

    /** In the order written; hyphenated words apart ("Belt-and-Road" is three). */
    public static List<String> of(String text) {
        String folded = Folding.fold(text);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word.append(c);
            } else if (c != '\'' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            } else if (c == '\'' && isPossessive(folded, i) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
                i++;
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isPossessive(String folded, int apostrophe) {
        return apostrophe + 1 < folded.length()
                && folded.charAt(apostrophe + 1) == 's'
                && (apostrophe + 2 == folded.length()
                        || !Character.isLetterOrDigit(folded.charAt(apostrophe + 2)));
    }
}
