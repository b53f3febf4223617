package org.readout.extract.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.SentencedText;

/** Words that a rule asks for, fixed once made; see {@link WordTable} for why it is not a Set. */
public final class WordSet {
    private final WordTable<Boolean> words;

    private WordSet(Collection<String> words) {
        Map<String, Boolean> listed = new HashMap<>();
        words.forEach(word -> listed.put(word, true));
        this.words = WordTable.of(listed);
    }

    public static WordSet of(String... words) {
        return new WordSet(List.of(words));
    }

    public static WordSet of(Collection<String> words) {
        return new WordSet(words);
    }

    /** Whether the token, folded, is one of them; the way to ask in a loop over a text. */
    public boolean contains(SentencedText text, int token) {
        return words.has(text, token);
    }

    public boolean contains(String word) {
        return words.has(word);
    }
}
