package org.readout.extract.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.model.Folding;

/** Adjectives after a form of "be" that do what a verb of saying does: "was confident that". */
final class SaidAdjectives {
    private final Map<String, Entry> byForm = new HashMap<>();

    SaidAdjectives(Lexicons lexicons) {
        for (Row row :
                lexicons.rows(
                        SaidAdjectives.class,
                        "said-adjectives.en.tsv",
                        "adjective",
                        "links",
                        "act",
                        "jointly",
                        "example")) {
            byForm.put(
                    Folding.fold(row.cell(0)),
                    new Entry(List.of(row.cell(1).split(",")), Force.read(row, 2)));
        }
    }

    record Entry(List<String> links, Force force) {}

    @Nullable Entry of(String form) {
        return byForm.get(form);
    }
}
