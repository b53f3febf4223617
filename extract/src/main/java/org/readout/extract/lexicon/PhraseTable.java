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
    private final Node<T> root = new Node<>();

    /** Nearly every token of a text begins no phrase. */
    private final WordFilter firstWords;

    private final int longest;

    private PhraseTable(Map<String, T> phrases) {
        int words = 0;
        for (Map.Entry<String, T> phrase : phrases.entrySet()) {
            List<String> parts = split(phrase.getKey());
            words = Math.max(words, parts.size());
            Node<T> node = root;
            for (String part : parts) {
                node = node.child(part);
            }
            node.value = phrase.getValue();
        }
        longest = words;
        firstWords = WordFilter.of(root.children().keySet());
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
        String first = text.folded(token);
        Node<T> node = firstWords.mayHave(first) ? root.next(first) : null;
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
            node = at < stop ? node.next(text.folded(at)) : null;
        }
        return Optional.ofNullable(best);
    }

    /** The folded words with which a phrase begins. */
    public Set<String> firstWords() {
        return Set.copyOf(root.children().keySet());
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

    private static final class Node<T> {
        /** Null where no phrase goes on: so it is with the last node of most. */
        @Nullable Map<String, Node<T>> next;

        /** One bit for the hash of each word in {@code next}. */
        long mask;

        @Nullable T value;

        @Nullable Node<T> next(String word) {
            return next == null || (mask >>> word.hashCode() & 1) == 0 ? null : next.get(word);
        }

        Map<String, Node<T>> children() {
            return next == null ? Map.of() : next;
        }

        Node<T> child(String word) {
            if (next == null) {
                next = new HashMap<>(4);
            }
            mask |= 1L << word.hashCode();
            return next.computeIfAbsent(word, w -> new Node<>());
        }
    }
}
