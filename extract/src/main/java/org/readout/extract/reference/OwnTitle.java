package org.readout.extract.reference;

import java.util.Set;
import org.readout.model.Folding;

/**
 * An office's title without the words for whom its holder serves: a "special envoy of the
 * President" is no president.
 */
final class OwnTitle {
    private static final Set<String> PRINCIPALS =
            Set.of(
                    "president",
                    "king",
                    "queen",
                    "emir",
                    "amir",
                    "sultan",
                    "prime",
                    "premier",
                    "chancellor",
                    "minister",
                    "pope",
                    "prince",
                    "chairman",
                    "chairperson");

    private static final Set<String> LINKS = Set.of("of", "to", "for");

    private OwnTitle() {}

    /** The folded title, the principal left out. */
    static String of(String title) {
        String folded = Folding.fold(title);
        if (!folded.contains(" of ") && !folded.contains(" to ") && !folded.contains(" for ")) {
            return folded; // nearly every one
        }
        String[] words = folded.split(" ", -1);
        StringBuilder own = new StringBuilder(words[0]);
        for (int at = 1; at < words.length; at++) {
            int principal = at + 1 < words.length && words[at + 1].equals("the") ? at + 2 : at + 1;
            if (LINKS.contains(words[at])
                    && principal < words.length
                    && PRINCIPALS.contains(words[principal])) {
                boolean prime = words[principal].equals("prime");
                at = Math.min(words.length - 1, prime ? principal + 1 : principal);
            } else {
                own.append(' ').append(words[at]);
            }
        }
        return own.toString();
    }
}
