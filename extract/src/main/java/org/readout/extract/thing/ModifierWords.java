package org.readout.extract.thing;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordSet;

/** What the words before and around a head noun do to the name. */
final class ModifierWords {

    /** The roles of the lexicon's second column. */
    enum Role {
        TRIMMED,
        UNCOUNTED,
        VAGUE,
        JOINT,
        OWN,
        PARLIAMENT,
        RECURRING,
        PERSON,
        BODY,
        SPEAKING
    }

    private final Map<Role, WordSet> words = new EnumMap<>(Role.class);

    ModifierWords(Lexicons lexicons) {
        Map<Role, Set<String>> byRole = new EnumMap<>(Role.class);
        for (Row row :
                lexicons.rows(ModifierWords.class, "modifier-words.en.tsv", "word", "role")) {
            byRole.computeIfAbsent(row.constant(1, Role.class), role -> new HashSet<>())
                    .add(row.cell(0));
        }
        for (Role role : Role.values()) {
            words.put(role, WordSet.of(byRole.getOrDefault(role, Set.of())));
        }
    }

    boolean is(Role role, String folded) {
        WordSet listed = words.get(role);
        return listed != null && listed.contains(folded);
    }
}
