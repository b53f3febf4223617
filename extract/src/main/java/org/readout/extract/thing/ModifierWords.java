package org.readout.extract.thing;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;

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
        ORDINAL,
        BODY
    }

    private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

    ModifierWords(Lexicons lexicons) {
        for (Row row :
                lexicons.rows(ModifierWords.class, "modifier-words.en.tsv", "word", "role")) {
            words.computeIfAbsent(row.constant(1, Role.class), role -> new HashSet<>())
                    .add(row.cell(0));
        }
    }

    boolean is(Role role, String folded) {
        return words.getOrDefault(role, Set.of()).contains(folded);
    }

    /** "first", "14th", "22nd". */
    boolean isOrdinal(String folded) {
        return is(Role.ORDINAL, folded) || isOrdinalFigure(folded);
    }

    static boolean isOrdinalFigure(String folded) {
        return folded.length() > 2
                && Character.isDigit(folded.charAt(0))
                && (folded.endsWith("th")
                        || folded.endsWith("st")
                        || folded.endsWith("nd")
                        || folded.endsWith("rd"));
    }
}
