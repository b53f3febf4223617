package org.readout.extract.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordTable;
import org.readout.model.Folding;
import org.readout.model.SentencedText;

/** The nouns that refer to somebody without a name, by singular and plural form. */
final class Descriptions {
    private final WordTable<Description> byForm;

    Descriptions(Lexicons lexicons) {
        Map<String, Description> forms = new HashMap<>();
        for (Row row :
                lexicons.rows(
                        Descriptions.class,
                        "descriptions.en.tsv",
                        "noun",
                        "kind",
                        "fits",
                        "example")) {
            String noun = Folding.fold(row.cell(0));
            List<String> fits =
                    row.cell(2).equals("-")
                            ? List.of()
                            : List.of(Folding.fold(row.cell(2)).split(","));
            Kind kind = row.constant(1, Kind.class);
            forms.putIfAbsent(noun, new Description(noun, kind, fits, false));
            forms.putIfAbsent(plural(noun), new Description(noun, kind, fits, true));
        }
        byForm = WordTable.of(forms);
    }

    enum Kind {
        SIDE,
        ORGAN,
        OFFICIAL,
        PERSON,
        GUEST,
        HOST,
        COUNTERPART,
        ANYONE,
        TEXT
    }

    /**
     * @param noun singular
     * @param fits words of offices, folded
     */
    record Description(String noun, Kind kind, List<String> fits, boolean plural) {}

    Optional<Description> of(SentencedText text, int head) {
        return Optional.ofNullable(byForm.get(text, head));
    }

    private static String plural(String noun) {
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 3) + "men";
        }
        if (noun.endsWith("y") && !noun.endsWith("ey")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.endsWith("s") ? noun : noun + "s";
    }
}
