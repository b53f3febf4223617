package org.readout.web.page.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.Folding;
import org.readout.model.Span;

/** Where a text has the words that were searched for; letters fold as they do in the search. */
final class Hits {
    /** Words so near to each other are one hit. */
    private static final int NEAR = 2;

    private Hits() {}

    static List<Span> of(String captured, String searched) {
        Set<String> wanted = new HashSet<>();
        words(searched).forEach(word -> wanted.add(Folding.fold(word.of(searched))));
        List<Span> hits = new ArrayList<>();
        if (wanted.isEmpty()) {
            return hits;
        }
        for (Span word : words(captured)) {
            if (wanted.contains(Folding.fold(word.of(captured)))) {
                boolean joins = !hits.isEmpty() && word.start() - hits.getLast().end() <= NEAR;
                if (joins) {
                    hits.set(hits.size() - 1, new Span(hits.getLast().start(), word.end()));
                } else {
                    hits.add(word);
                }
            }
        }
        return hits;
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
