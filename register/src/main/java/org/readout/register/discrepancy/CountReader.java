package org.readout.register.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.CardinalWords;
import org.readout.model.Folding;
import org.readout.model.Span;
import org.readout.resolve.likeness.PlainWords;

/** Finds numbers of things: a number, at most three words, a plural ("22 cooperation texts"). */
final class CountReader {
    /** Pairs and single things are told by too many other words to be compared. */
    private static final int LEAST_BY_WORD = 3;

    private static final Set<String> ROUGH =
            Set.of(
                    "about",
                    "around",
                    "over",
                    "nearly",
                    "almost",
                    "than",
                    "some",
                    "least",
                    "up",
                    "approximately",
                    "roughly");

    /** Words between a number and what it counts. */
    private static final int REACH = 4;

    private record Token(String folded, int start, int end) {}

    private CountReader() {}

    /** Those in {@code range}, in text order. */
    static List<CountMention> read(String captured, Span range) {
        List<Token> tokens = tokens(captured, range);
        List<CountMention> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int number = number(tokens.get(i).folded());
            if (number >= 3) {
                CountMention mention = behind(captured, tokens, i, number);
                if (mention != null) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    private static @Nullable CountMention behind(
            String captured, List<Token> tokens, int at, int number) {
        boolean rough = at > 0 && ROUGH.contains(tokens.get(at - 1).folded());
        for (int i = at + 1; i < Math.min(tokens.size(), at + 1 + REACH); i++) {
            Token token = tokens.get(i);
            boolean joined = isJoined(captured, tokens.get(i - 1).end(), token.start());
            boolean hyphen = i == at + 1 && captured.charAt(token.start() - 1) == '-';
            if (!joined && !hyphen || PlainWords.isFunction(token.folded())) {
                return null;
            }
            String word = hyphen ? token.folded() + "s" : token.folded();
            if (hyphen || CountHeads.isHead(word)) {
                String thing = CountHeads.thing(word);
                return thing.isEmpty()
                        ? null
                        : new CountMention(
                                number,
                                thing,
                                rough,
                                new Span(tokens.get(at).start(), token.end()));
            }
        }
        return null;
    }

    /** Whether only white space stands between two tokens. */
    private static boolean isJoined(String captured, int end, int start) {
        return captured.substring(end, start).isBlank() && start > end;
    }

    private static int number(String word) {
        int named = CardinalWords.number(word);
        if (named > 0) {
            return named < LEAST_BY_WORD ? 0 : named;
        }
        if (word.isEmpty() || word.length() > 6) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + c - '0';
            } else if (c != ',') {
                return 0;
            }
        }
        // four digits without a comma are a year
        return word.length() == 4 && value >= 1800 && value < 2200 ? 0 : value;
    }

    private static List<Token> tokens(String captured, Span range) {
        List<Token> tokens = new ArrayList<>();
        int at = range.start();
        while (at < range.end()) {
            int start = at;
            while (at < range.end() && isInside(captured, at, range.end())) {
                at++;
            }
            if (at > start) {
                tokens.add(new Token(Folding.fold(captured.substring(start, at)), start, at));
            } else {
                at++;
            }
        }
        return tokens;
    }

    private static boolean isInside(String captured, int at, int end) {
        char c = captured.charAt(at);
        boolean thousands =
                c == ','
                        && at > 0
                        && Character.isDigit(captured.charAt(at - 1))
                        && at + 1 < end
                        && Character.isDigit(captured.charAt(at + 1));
        return Character.isLetterOrDigit(c) || thousands;
    }
}
