package org.readout.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Folding;
import org.readout.model.SentencedText;

/**
 * Phrases of one or more words and what each stands for, found in a text longest first. Words are
 * compared folded. A phrase is written as the tokenizer cuts it: blanks between words; a comma or a
 * possessive 's is cut off here too.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTable<T> {
    private final Node<T> root;
    private final int longest;

    private PhraseTable(Map<String, T> phrases) {
        int words = 0;
        Branch<T> trunk = new Branch<>();
        for (Map.Entry<String, T> phrase : phrases.entrySet()) {
            List<String> parts = split(phrase.getKey());
            words = Math.max(words, parts.size());
            Branch<T> branch = trunk;
            for (String part : parts) {
                branch = branch.next.computeIfAbsent(part, word -> new Branch<>());
            }
            branch.value = phrase.getValue();
        }
        longest = words;
        root = trunk.fixed();
    }

    public static <T> PhraseTable<T> of(Map<String, T> phrases) {
        return new PhraseTable<>(phrases);
    }

    /** A phrase found: its value and the token after its last. */
    public record Match<T>(T value, int first, int end) {}

    /** The longest phrase that begins at {@code token} and ends at {@code limit} or before. */
    public Optional<Match<T>> longestAt(SentencedText text, int token, int limit) {
        if (token >= Math.min(limit, text.size())) {
            return Optional.empty();
        }
        Node<T> node = root.next(text, token);
        if (node == null) {
            return Optional.empty();
        }
        @Nullable Match<T> best = null;
        int stop = Math.min(Math.min(limit, text.size()), token + longest);
        for (int at = token + 1; node != null; at++) {
            T value = node.value;
            if (value != null) {
                best = new Match<>(value, token, at);
            }
            node = at < stop ? node.next(text, at) : null;
        }
        return Optional.ofNullable(best);
    }

    /** The folded words with which a phrase begins. */
    public Set<String> firstWords() {
        return root.next == null ? Set.of() : root.next.words();
    }

    /** What the whole phrase stands for. */
    public Optional<T> get(String phrase) {
        Node<T> node = root;
        for (String part : split(phrase)) {
            node = node.next(part);
            if (node == null) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(node.value);
    }

    /**
     * Cut by hand: with thousands of phrases, a regular expression is what a start would wait for.
     */
    private static List<String> split(String phrase) {
        String folded = Folding.fold(phrase);
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int at = 0; at <= folded.length(); at++) {
            char c = at == folded.length() ? ' ' : folded.charAt(at);
            boolean isComma = c == ',';
            boolean isPossessive = c == '\'' && at > start && endsWord(folded, at);
            if (!isComma && !isPossessive && !Character.isWhitespace(c)) {
                continue;
            }
            if (at > start) {
                words.add(folded.substring(start, at));
            }
            if (isComma) {
                words.add(",");
            }
            start = isPossessive ? at : at + 1;
        }
        return words;
    }

    /** Whether the apostrophe is a possessive's, alone or with its s. */
    private static boolean endsWord(String folded, int apostrophe) {
        int next = apostrophe + 1;
        if (next < folded.length() && folded.charAt(next) == 's') {
            next++;
        }
        return next == folded.length() || folded.charAt(next) == ' ';
    }

    /** A node of the tree while phrases still come in. */
    private static final class Branch<T> {
        final Map<String, Branch<T>> next = new HashMap<>(4);
        @Nullable T value;

        Node<T> fixed() {
            Map<String, Node<T>> fixed = new HashMap<>();
            next.forEach((word, branch) -> fixed.put(word, branch.fixed()));
            return new Node<>(value, fixed.isEmpty() ? null : WordTable.of(fixed));
        }
    }

    /**
     * @param value what the words up to here stand for, or null
     * @param next null where no phrase goes on: so it is with the last node of most
     */
    private record Node<T>(@Nullable T value, @Nullable WordTable<Node<T>> next) {
        @Nullable Node<T> next(SentencedText text, int token) {
            return next == null ? null : next.get(text, token);
        }

        @Nullable Node<T> next(String word) {
            return next == null ? null : next.get(word);
        }
    }
}
