package org.readout.extract.statement;

import java.util.HashMap;
import java.util.Map;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordTable;
import org.readout.model.SentencedText;

/** Nouns by whether those they name can be spoken to and can act. */
public final class ActorNouns {
    private enum Sort {
        ACTOR,
        ORGAN,
        THING
    }

    private final WordTable<Sort> sorts;

    public ActorNouns(Lexicons lexicons) {
        Map<String, Sort> rows = new HashMap<>();
        for (Row row :
                lexicons.rows(ActorNouns.class, "actor-nouns.en.tsv", "noun", "sort", "example")) {
            rows.put(row.cell(0), row.constant(1, Sort.class));
        }
        sorts = WordTable.of(rows);
    }

    /** "Urged the city", "told the council": somebody who can be spoken to. */
    boolean isHearer(SentencedText text, int token) {
        Sort sort = sorts.get(text, token);
        return sort == Sort.ACTOR || sort == Sort.ORGAN;
    }

    /** "That the city open a port": somebody who acts, left out of what is to be done. */
    public boolean isActor(SentencedText text, int token) {
        return sorts.get(text, token) == Sort.ACTOR;
    }

    /** "That the council meet", "a grant to mend roads": part of what is to be done. */
    public boolean isOfMeasure(SentencedText text, int token) {
        Sort sort = sorts.get(text, token);
        return sort == Sort.THING || sort == Sort.ORGAN;
    }
}
