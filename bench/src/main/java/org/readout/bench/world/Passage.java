package org.readout.bench.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;

/**
 * A page as it is written: phrases are expanded into it, and the marks in them become spans of it.
 */
final class Passage {
    private final StringBuilder page = new StringBuilder();
    private final Phrases phrases;
    private final RandomGenerator random;
    private final Function<String, @Nullable String> supplied;
    private final Map<String, String> last = new HashMap<>();

    private final List<Span> contents = new ArrayList<>();
    private final List<Span> measures = new ArrayList<>();
    private int contentFrom;
    private int measureFrom;

    /**
     * @param supplied the writer's own words for a symbol, or null where the phrases have them
     */
    Passage(Phrases phrases, RandomGenerator random, Function<String, @Nullable String> supplied) {
        this.phrases = phrases;
        this.random = random;
        this.supplied = supplied;
    }

    /** Writes a symbol, its first letter a capital. */
    void write(String symbol) {
        contents.clear();
        measures.clear();
        int start = page.length();
        expand(phrases.pick(symbol, random));
        capitalise(start);
    }

    void append(String text) {
        page.append(text);
    }

    /** The contents marked in what was written last. */
    List<Span> contents() {
        return List.copyOf(contents);
    }

    /** The measures marked in what was written last. */
    List<Span> measures() {
        return List.copyOf(measures);
    }

    String text() {
        return page.toString();
    }

    private void expand(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '[' -> contentFrom = page.length();
                case ']' -> contents.add(marked(contentFrom));
                case '<' -> measureFrom = page.length();
                case '>' -> measures.add(marked(measureFrom));
                case '{' -> {
                    int end = text.indexOf('}', i);
                    expandSymbol(text.substring(i + 1, end));
                    i = end;
                }
                default -> append(c);
            }
        }
    }

    /** One comma is enough where a name ended in the comma of its apposition. */
    private void append(char c) {
        if (",.;".indexOf(c) >= 0 && endsInComma()) {
            page.setLength(page.length() - 1);
        }
        page.append(c);
    }

    private Span marked(int from) {
        return new Span(from, endsInComma() ? page.length() - 1 : page.length());
    }

    private boolean endsInComma() {
        return !page.isEmpty() && page.charAt(page.length() - 1) == ',';
    }

    private void expandSymbol(String symbol) {
        String own = supplied.apply(symbol);
        if (own != null) {
            page.append(own);
            return;
        }
        String text = phrases.pick(symbol, random);
        if (text.equals(last.put(symbol, text))) {
            text =
                    phrases.pick(
                            symbol,
                            random); // "trade, trade and tourism" is rare enough after a second try
        }
        expand(text);
    }

    private void capitalise(int start) {
        for (int i = start; i < page.length(); i++) {
            if (Character.isLetterOrDigit(page.charAt(i))) {
                page.setCharAt(i, Character.toUpperCase(page.charAt(i)));
                return;
            }
        }
    }
}
