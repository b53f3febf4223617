package org.readout.web.part;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.readout.model.Folding;
import org.readout.resolve.likeness.Wording;

/**
 * What words two wordings differ in. Case, diacritics and punctuation at a word's end make no
 * difference.
 *
 * @param before the one wording, in pieces
 * @param after the other
 */
public record WordDiff(List<Piece> before, List<Piece> after) {
    /** Longer texts are shown as they are: nobody reads a diff of pages. */
    private static final int MOST_WORDS = 2_000;

    public WordDiff {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * Words that stand together.
     *
     * @param differs whether the other wording does not have them there
     */
    public record Piece(String text, boolean differs) {}

    public static WordDiff between(String before, String after) {
        List<String> one = words(before);
        List<String> other = words(after);
        if (one.size() > MOST_WORDS || other.size() > MOST_WORDS) {
            return new WordDiff(
                    List.of(new Piece(before, false)), List.of(new Piece(after, false)));
        }
        boolean[] gone = new boolean[one.size()];
        boolean[] come = new boolean[other.size()];
        for (AbstractDelta<String> delta : DiffUtils.diff(folded(one), folded(other)).getDeltas()) {
            mark(gone, delta.getSource().getPosition(), delta.getSource().size());
            mark(come, delta.getTarget().getPosition(), delta.getTarget().size());
        }
        return new WordDiff(pieces(one, gone), pieces(other, come));
    }

    private static void mark(boolean[] words, int from, int count) {
        for (int i = from; i < from + count; i++) {
            words[i] = true;
        }
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(WordDiff::folded).toList();
    }

    private static String folded(String word) {
        String bare = Wording.bare(word);
        return Folding.fold(bare.isEmpty() ? word : bare);
    }

    private static List<Piece> pieces(List<String> words, boolean[] marks) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || marks[i] != marks[from]) {
                pieces.add(new Piece(String.join(" ", words.subList(from, i)), marks[from]));
                from = i;
            }
        }
        return pieces;
    }
}
