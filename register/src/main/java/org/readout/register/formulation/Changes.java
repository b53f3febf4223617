package org.readout.register.formulation;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Folding;
import org.readout.register.view.FormulationHistory.Change;
import org.readout.register.view.FormulationHistory.Replacement;
import org.readout.resolve.likeness.PlainWords;
import org.readout.resolve.likeness.Wording;

/** What differs between two wordings of one formula. */
final class Changes {
    private Changes() {}

    /**
     * @param parts the parts of {@code from}
     * @param laterParts the parts of {@code to}
     */
    static Change between(String from, List<String> parts, String to, List<String> laterParts) {
        List<String> before = telling(parts);
        List<String> after = telling(laterParts);
        List<String> dropped = new ArrayList<>(Wording.without(before, after));
        List<String> added = new ArrayList<>(Wording.without(after, before));
        List<Replacement> replaced = new ArrayList<>();
        for (String gone : List.copyOf(dropped)) {
            for (String come : List.copyOf(added)) {
                if (areAtOnePlace(before, gone, after, come)) {
                    replaced.add(new Replacement(gone, come));
                    dropped.remove(gone);
                    added.remove(come);
                    break;
                }
            }
        }
        return new Change(from, to, together(added, to), together(dropped, from), replaced);
    }

    /** Words that stand side by side in the wording are one part of it. */
    private static List<String> together(List<String> words, String wording) {
        List<String> parts = new ArrayList<>();
        String folded = String.join(" ", Folding.fold(wording).split("\\s+"));
        for (String word : words) {
            String longer = parts.isEmpty() ? word : parts.getLast() + " " + word;
            if (!parts.isEmpty() && folded.contains(longer)) {
                parts.set(parts.size() - 1, longer);
            } else {
                parts.add(word);
            }
        }
        return parts;
    }

    /** Parts that say something; all where none does. */
    private static List<String> telling(List<String> parts) {
        List<String> telling = PlainWords.without(parts);
        return telling.isEmpty() ? parts : telling;
    }

    /** Whether both stand behind the same part, or both before it, or alone. */
    private static boolean areAtOnePlace(
            List<String> before, String gone, List<String> after, String come) {
        int a = before.indexOf(gone);
        int b = after.indexOf(come);
        boolean sameLeft = areOne(before, a - 1, after, b - 1);
        boolean sameRight = areOne(before, a + 1, after, b + 1);
        boolean bothEnd = a == before.size() - 1 && b == after.size() - 1;
        boolean bothBegin = a == 0 && b == 0;
        return sameLeft && (sameRight || bothEnd) || sameRight && bothBegin;
    }

    private static boolean areOne(List<String> before, int a, List<String> after, int b) {
        return a >= 0
                && b >= 0
                && a < before.size()
                && b < after.size()
                && Wording.areOne(before.get(a), after.get(b));
    }
}
