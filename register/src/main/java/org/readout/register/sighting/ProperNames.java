package org.readout.register.sighting;

import java.util.Set;
import java.util.TreeSet;
import org.readout.resolve.likeness.FoldedWords;
import org.readout.resolve.likeness.PlainWords;

/** The words of a phrase that are written with a capital inside it. */
final class ProperNames {
    private ProperNames() {}

    /** Folded; the first word is none, whatever its letter. */
    static Set<String> in(String phrase) {
        Set<String> names = new TreeSet<>();
        boolean first = true;
        for (String word : phrase.split("\\s+")) {
            if (!first && !word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                for (String folded : FoldedWords.of(word)) {
                    if (!PlainWords.isPlain(folded)) {
                        names.add(folded);
                    }
                }
            }
            first = false;
        }
        return names;
    }
}
