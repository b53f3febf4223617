package org.readout.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordTable;
import org.readout.model.Folding;

/**
 * Nouns that tell what is done where the verb only carries them: "expressed gratitude", "reached a
 * consensus".
 */
final class SaidNouns {
    private final WordTable<List<Entry>> byForm;

    SaidNouns(Lexicons lexicons) {
        Map<String, List<Entry>> forms = new HashMap<>();
        for (Row row :
                lexicons.rows(
                        SaidNouns.class,
                        "said-nouns.en.tsv",
                        "noun",
                        "carriers",
                        "links",
                        "act",
                        "jointly",
                        "example")) {
            String noun = Folding.fold(row.cell(0));
            Entry entry =
                    new Entry(
                            noun,
                            List.of(row.cell(1).split(",")),
                            List.of(row.cell(2).split(",")),
                            Force.read(row, 3));
            for (String form : List.of(noun, plural(noun))) {
                forms.computeIfAbsent(form, f -> new ArrayList<>()).add(entry);
            }
        }
        byForm = WordTable.of(forms);
    }

    /**
     * @param carriers verbs, or only "*"
     * @param links see the lexicon's header
     */
    record Entry(String noun, List<String> carriers, List<String> links, Force force) {
        /** Whether it names its verbs. */
        boolean isOfItsOwn() {
            return !carriers.get(0).equals("*");
        }

        boolean goesWith(String verb, boolean carrier) {
            return carriers.get(0).equals("*") ? carrier : carriers.contains(verb);
        }
    }

    /** The entry of a noun's form with a verb; the verbs named in an entry win over "*". */
    List<Entry> of(String form, String verb, boolean carrier) {
        List<Entry> entries = byForm.get(form);
        if (entries == null) {
            return List.of(); // nearly every noun
        }
        List<Entry> fitting = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.goesWith(verb, carrier)) {
                fitting.add(entry.carriers().get(0).equals("*") ? fitting.size() : 0, entry);
            }
        }
        return fitting;
    }

    private static String plural(String noun) {
        if (noun.endsWith("y") && !noun.endsWith("ey")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun
                + (noun.endsWith("s") || noun.endsWith("sh") || noun.endsWith("ch") ? "es" : "s");
    }
}
