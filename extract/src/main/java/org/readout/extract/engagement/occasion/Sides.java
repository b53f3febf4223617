package org.readout.extract.engagement.occasion;

import java.util.HashSet;
import java.util.Set;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Actor;
import org.readout.model.Folding;

/**
 * Tells a side of an engagement (a state, an international organisation) from organs and committees
 * of states.
 */
public final class Sides {
    private final Set<String> organs = new HashSet<>();
    private final Set<String> international = new HashSet<>();

    public Sides(Lexicons lexicons) {
        lexicons.rows(Sides.class, "side-words.en.tsv", "word", "sort", "example")
                .forEach(
                        row -> {
                            (row.cell(1).equals("organ") ? organs : international).add(row.cell(0));
                        });
    }

    boolean isSide(Actor.Side side) {
        return switch (side) {
            case Actor.State state -> true;
            case Actor.Body(String name) -> isOrganisation(Folding.fold(name));
        };
    }

    private boolean isOrganisation(String name) {
        boolean organ = false;
        int start = 0;
        for (int at = 0; at <= name.length(); at++) {
            if (at == name.length() || !Character.isLetter(name.charAt(at))) {
                String word = name.substring(start, at);
                if (start == 0 && international.contains(word)) {
                    return true;
                }
                organ |= organs.contains(word);
                start = at + 1;
            }
        }
        return !organ;
    }
}
