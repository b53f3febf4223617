package org.readout.extract.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.Folding;
import org.readout.model.SentencedText;

/**
 * Phrases of one or more words and what each stands for, found in a text longest first. Words are compared folded. A
 * phrase is written as the tokenizer cuts it: blanks between words; a comma or a possessive 's is cut off here too.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTable<T> {
    private final Node<T> root = new Node<>();
    private final int longest;

    private PhraseTable(Map<String, T> phrases) {
        int words = 0;
        for (Map.Entry<String, T> phrase : phrases.entrySet()) {
            String[] parts = split(phrase.getKey());
            words = Math.max(words, parts.length);
            Node<T> node = root;
            for (String part : parts) {
                node = node.next.computeIfAbsent(part, p -> new Node<>());
            }
            node.value = phrase.getValue();
        }
        longest = words;
    }

    public static <T> PhraseTable<T> of(Map<String, T> phrases) {
        return new PhraseTable<>(phrases);
    }

    /** A phrase found: its value and the token after its last. */
    public record Match<T>(T value, int first, int end) {}

    /** The longest phrase that begins at {@code token} and ends at {@code limit} or before. */
    public Optional<Match<T>> longestAt(SentencedText text, int token, int limit) {
        Node<T> node = token < limit ? root.next.get(text.folded(token)) : null;
        if (node == null) {
            return Optional.empty();
        }
        @Nullable Match<T> best = null;
        int stop = Math.min(limit, token + longest);
        for (int at = token + 1; node != null; at++) {
            T value = node.value;
            if (value != null) {
                best = new Match<>(value, token, at);
            }
            node = at < stop ? node.next.get(text.folded(at)) : null;
        }
        return Optional.ofNullable(best);
    }

    /** What the whole phrase stands for. */
    public Optional<T> get(String phrase) {
        Node<T> node = root;
        for (String part : split(phrase)) {
            node = node.next.get(part);
            if (node == null) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(node.value);
    }

    private static String[] split(String phrase) {
        String spaced = (Folding.fold(phrase) + " ").replace(",", " ,").replace("'s ", " 's ").replace("' ", " ' ");
        return spaced.strip().split("\\s+");
    }

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>(2);
        @Nullable T value;
    }
}
