package org.readout.register.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.readout.resolve.node.NodeId;

/**
 * A decision as a list of words, its kind first, and that list as one line of JSON: the canonical
 * form that the log's hashes are made of. The same decision is always written the same.
 */
public final class DecisionForm {
    private DecisionForm() {}

    public static List<String> words(Decision decision) {
        return switch (decision) {
            case Decision.Same d -> List.of("same", d.a().value(), d.b().value());
            case Decision.Different d -> List.of("different", d.a().value(), d.b().value());
            case Decision.Hold d -> List.of("hold", d.a().value(), d.b().value());
            case Decision.Prefer d -> List.of("prefer", d.of().value(), d.field(), d.value());
            case Decision.Correct d -> List.of("correct", d.of().value(), d.field(), d.value());
            case Decision.SetStatus d -> List.of("status", d.commitment().value(), d.status());
            case Decision.Delete d -> List.of("delete", d.node().value());
            case Decision.Add d -> List.of("add", d.to().value(), d.field(), d.value());
            case Decision.Undo d -> List.of("undo", Long.toString(d.entry()));
        };
    }

    /**
     * @throws IllegalArgumentException where the words are no decision
     */
    public static Decision of(List<String> words) {
        try {
            return switch (words.getFirst()) {
                case "same" -> new Decision.Same(id(words, 1), id(words, 2));
                case "different" -> new Decision.Different(id(words, 1), id(words, 2));
                case "hold" -> new Decision.Hold(id(words, 1), id(words, 2));
                case "prefer" -> new Decision.Prefer(id(words, 1), words.get(2), words.get(3));
                case "correct" -> new Decision.Correct(id(words, 1), words.get(2), words.get(3));
                case "status" -> new Decision.SetStatus(id(words, 1), words.get(2));
                case "delete" -> new Decision.Delete(id(words, 1));
                case "add" -> new Decision.Add(id(words, 1), words.get(2), words.get(3));
                case "undo" -> new Decision.Undo(Long.parseLong(words.get(1)));
                default -> throw new IllegalArgumentException("no such kind of decision");
            };
        } catch (RuntimeException broken) {
            throw new IllegalArgumentException(
                    "decision %s cannot be read".formatted(words), broken);
        }
    }

    private static NodeId id(List<String> words, int at) {
        return new NodeId(words.get(at));
    }

    /** A JSON array of the words. */
    public static String json(Decision decision) {
        return array(words(decision));
    }

    static String array(List<String> words) {
        StringBuilder json = new StringBuilder("[");
        for (String word : words) {
            json.append(json.length() > 1 ? "," : "").append('"');
            word.chars().forEach(c -> append(json, (char) c));
            json.append('"');
        }
        return json.append(']').toString();
    }

    private static void append(StringBuilder json, char c) {
        if (c == '"' || c == '\\') {
            json.append('\\').append(c);
        } else if (c < ' ' || Character.isSurrogate(c)) {
            json.append("\\u%04x".formatted((int) c));
        } else {
            json.append(c);
        }
    }

    /** The same decision about what {@code now} says the things it names are called. */
    public static Decision about(Decision decision, UnaryOperator<NodeId> now) {
        return switch (decision) {
            case Decision.Same d -> new Decision.Same(now.apply(d.a()), now.apply(d.b()));
            case Decision.Different d -> new Decision.Different(now.apply(d.a()), now.apply(d.b()));
            case Decision.Hold d -> new Decision.Hold(now.apply(d.a()), now.apply(d.b()));
            case Decision.Prefer d -> new Decision.Prefer(now.apply(d.of()), d.field(), d.value());
            case Decision.Correct d ->
                    new Decision.Correct(now.apply(d.of()), d.field(), d.value());
            case Decision.SetStatus d ->
                    new Decision.SetStatus(now.apply(d.commitment()), d.status());
            case Decision.Delete d -> new Decision.Delete(now.apply(d.node()));
            case Decision.Add d -> new Decision.Add(now.apply(d.to()), d.field(), d.value());
            case Decision.Undo d -> d;
        };
    }

    /** Every id that a decision names. */
    public static List<NodeId> ids(Decision decision) {
        List<NodeId> ids = new ArrayList<>();
        switch (decision) {
            case Decision.Same d -> ids.addAll(List.of(d.a(), d.b()));
            case Decision.Different d -> ids.addAll(List.of(d.a(), d.b()));
            case Decision.Hold d -> ids.addAll(List.of(d.a(), d.b()));
            case Decision.Prefer d -> ids.add(d.of());
            case Decision.Correct d -> ids.add(d.of());
            case Decision.SetStatus d -> ids.add(d.commitment());
            case Decision.Delete d -> ids.add(d.node());
            case Decision.Add d -> ids.add(d.to());
            case Decision.Undo d -> {}
        }
        return ids;
    }
}
