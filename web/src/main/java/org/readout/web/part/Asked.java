package org.readout.web.part;

import java.util.List;
import java.util.stream.Stream;
import org.readout.resolve.likeness.FoldedWords;

/**
 * What was typed, as it is understood.
 *
 * @param given as typed
 * @param words what must be among the words of a result
 * @param states codes of the states that the rest of it names, in any of their names
 */
public record Asked(String given, String words, List<String> states) {
    public Asked {
        states = List.copyOf(states);
    }

    /** Folded, of all that was typed: these are marked in results. */
    public List<String> marked() {
        return Stream.of(FoldedWords.of(given)).flatMap(List::stream).distinct().toList();
    }
}
