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
                    .add(new Cue(
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
}
