package org.readout.score.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two labels of a party name the same one: a person by name, a state by its code, a body by
 * "org:" and name.
 */
public final class PartyLikeness {
    private static final double SAME = 0.9;

    private PartyLikeness() {}

    /** Codes and bodies are the same (1) or not (0); persons are as alike as their names. */
    public static double of(String gold, String got) {
        if (isCode(gold) || isCode(got)) {
            return gold.equals(got) ? 1 : 0;
        }
        if (gold.startsWith("org:") || got.startsWith("org:")) {
            return isSameBody(BodyWords.of(gold), BodyWords.of(got)) ? 1 : 0;
        }
        return NameLikeness.of(gold, got);
    }

    public static boolean isSame(String gold, String got) {
        return of(gold, got) >= SAME;
    }

    /** Parties that are in both lists, each counted once. */
    public static int shared(List<String> gold, List<String> got) {
        return Pairing.of(gold.size(), got.size(), (i, j) -> of(gold.get(i), got.get(j)), SAME)
                .size();
    }

    /** Whether both lists name the same parties, in any order. */
    public static boolean areSame(List<String> gold, List<String> got) {
        return gold.size() == got.size() && shared(gold, got) == gold.size();
    }

    private static boolean isSameBody(Set<String> gold, Set<String> got) {
        if (gold.isEmpty() || got.isEmpty()) {
            return false;
        }
        if (gold.equals(got)) {
            return true;
        }
        Set<String> shared = new HashSet<>(gold);
        shared.retainAll(got);
        return shared.size() >= 2 && (shared.size() == gold.size() || shared.size() == got.size());
    }

    private static boolean isCode(String party) {
        return party.codePointCount(0, party.length()) == 2
                && party.codePoints().anyMatch(Character::isUpperCase)
                && party.codePoints()
                        .noneMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c));
    }
}
