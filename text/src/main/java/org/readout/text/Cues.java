package org.readout.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.model.BlockKind;

/** The page's words about itself, found by their first token. */
final class Cues {
    private static final Map<String, List<Cue>> BY_FIRST_WORD = read();

    /** The longest sentence that a closing cue claims: words. */
    private static final int LONGEST_NOTE = 30;

    /** The longest label, and the longest line in which a word anywhere counts: words. */
    private static final int LONGEST_LABEL = 6;

    private static final int LONGEST_LINE = 14;

    private Cues() {}

    /** The longest cue of that sort at {@code token}, or null. */
    static @Nullable Cue at(Tokens tokens, int token, int end, Cue.Where where) {
        if (!tokens.has(token, Marks.cue(where))) {
            return null;
        }
        List<Cue> cues = BY_FIRST_WORD.get(tokens.folded(token));
        if (cues == null) {
            return null;
        }
        Cue best = null;
        for (Cue cue : cues) {
            if (cue.where() == where
                    && cue.standsAt(tokens, token, end)
                    && (best == null || cue.words().size() > best.words().size())) {
                best = cue;
            }
        }
        return best;
    }

    private static Map<String, List<Cue>> read() {
        Map<String, List<Cue>> cues = new HashMap<>();
        for (String[] row : Lists.rows("page-cues.en.tsv", 4)) {
            List<String> words = words(row[0]);
            cues.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(
                            new Cue(
                                    BlockKind.valueOf(row[1].toUpperCase(Locale.ROOT)),
                                    Cue.where(row[2]),
                                    words));
        }
        return Map.copyOf(cues);
    }

    /** A phrase is cut into tokens just as a page is. */
    private static List<String> words(String phrase) {
        Tokens tokens = new Tokens(phrase);
        new Tokenizer(tokens).tokenize(0, phrase.length());
        return IntStream.range(0, tokens.size()).mapToObj(tokens::folded).toList();
    }

    /** The cue that says what the piece is, or null. */
    static @Nullable Cue of(Page page, int index) {
        Piece piece = page.pieces.get(index);
        Tokens tokens = page.tokens;
        int first = piece.first;
        Cue opening = opening(tokens, first, piece.end);
        while (opening == null && first < piece.end - 1 && !tokens.has(first, Marks.WORD)) {
            opening = opening(tokens, ++first, piece.end);
        }
        Traits traits = page.traits(index);
        Cue cue = opening != null ? opening : closing(tokens, first, piece.end, traits);
        if (cue != null || traits.isProse() || piece.item && !page.isAfterReport(index)) {
            return cue;
        }
        return ofFragment(tokens, first, piece.end, traits);
    }

    private static @Nullable Cue opening(Tokens tokens, int token, int end) {
        return token < end ? at(tokens, token, end, Cue.Where.OPENS) : null;
    }

    private static @Nullable Cue closing(Tokens tokens, int first, int end, Traits traits) {
        int last = end;
        while (last > first && !tokens.has(last - 1, Marks.WORD)) {
            last--;
        }
        for (int token = Math.max(first, last - 4);
                token < last && traits.words() <= LONGEST_NOTE;
                token++) {
            Cue closing = at(tokens, token, last, Cue.Where.CLOSES);
            if (closing != null && token + closing.words().size() == last) {
                return closing;
            }
        }
        return null;
    }

    /** What is no sentence may be told by less: a label, a part of a line, a word anywhere. */
    private static @Nullable Cue ofFragment(Tokens tokens, int first, int end, Traits traits) {
        boolean parts = traits.separators() + traits.wideGaps() > 0;
        Cue label =
                parts || traits.words() <= LONGEST_LABEL
                        ? at(tokens, first, end, Cue.Where.OPENS_FRAGMENT)
                        : null;
        if (label != null || !parts && traits.words() > LONGEST_LINE) {
            return label;
        }
        for (int token = first + 1; token < end; token++) {
            boolean opensPart =
                    Traits.isWideGap(tokens, token) || !tokens.has(token - 1, Marks.WORD);
            Cue part =
                    opensPart && tokens.has(token, Marks.CAPITALISED)
                            ? opening(tokens, token, end)
                            : null;
            if (part != null) {
                return part;
            }
        }
        for (int token = first; token < end; token++) {
            Cue held = at(tokens, token, end, Cue.Where.HOLDS);
            if (held != null) {
                return held;
            }
        }
        return null;
    }

    /** Whether the piece is nothing but a section's title: what follows it is other news. */
    static boolean opensSection(Tokens tokens, Piece piece) {
        int first = piece.first;
        int end = piece.end;
        while (first < end && !tokens.has(first, Marks.WORD)) {
            first++;
        }
        while (end > first && !tokens.has(end - 1, Marks.WORD)) {
            end--;
        }
        if (first == end || end - first > 6) {
            return false;
        }
        Cue cue = at(tokens, first, end, Cue.Where.SECTION);
        if (cue != null && cue.words().size() == end - first) {
            return true;
        }
        Cue opening = at(tokens, first, end, Cue.Where.OPENS);
        return tokens.is(first, "more") && tokens.is(first + 1, "from") && end - first <= 6
                || opening != null
                        && opening.kind() == BlockKind.TEASER
                        && opening.words().size() == end - first;
    }
}
