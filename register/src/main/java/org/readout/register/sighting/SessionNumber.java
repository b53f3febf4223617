package org.readout.register.sighting;

import java.util.List;
import java.util.Set;
import org.readout.model.OrdinalWords;
import org.readout.resolve.likeness.FoldedWords;

/** Which one of its series a session is: "the sixth summit", "27th meeting of the committee". */
final class SessionNumber {
    private static final Set<String> SERIES =
            Set.of(
                    "session",
                    "meeting",
                    "summit",
                    "round",
                    "edition",
                    "conference",
                    "forum",
                    "dialogue",
                    "consultations",
                    "committee",
                    "commission",
                    "council",
                    "talks",
                    "congress",
                    "assembly");

    /** How many words may stand between the ordinal and its noun. */
    private static final int REACH = 4;

    private SessionNumber() {}

    /** 0 where the words name none. */
    static int in(String quote) {
        List<String> words = FoldedWords.of(quote);
        for (int i = 0; i < words.size(); i++) {
            int ordinal = at(words, i);
            if (ordinal > 0 && meetsSeries(words, i + 1)) {
                return ordinal;
            }
        }
        return 0;
    }

    private static boolean meetsSeries(List<String> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
            if (SERIES.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "27th", "sixth", "twenty eighth": folding has taken the hyphen away. */
    private static int at(List<String> words, int at) {
        String word = words.get(at);
        int joined = at == 0 ? 0 : OrdinalWords.number(words.get(at - 1) + "-" + word);
        return joined > 0 ? joined : OrdinalWords.number(word);
    }
}
