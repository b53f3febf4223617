package org.readout.extract.thing;

import java.util.HashMap;
import java.util.Map;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;

/** Reads how many: "12 fishing licences agreements", "three memorandums". */
final class Counts {
    private static final int MOST = 100_000;
    private final Map<String, Integer> words = new HashMap<>();

    Counts(Lexicons lexicons) {
        for (Row row : lexicons.rows(Counts.class, "count-words.en.tsv", "word", "number")) {
            words.put(row.cell(0), row.number(1));
        }
    }

    /**
     * The count that stands before a name's first token, modifiers that are no part of it between
     * them; 1 unless told.
     */
    int before(Passage passage, int first) {
        int at = first(passage, first);
        return at == first ? 1 : of(passage, at);
    }

    /** The token of the count before a name, or the name's own first token. */
    int first(Passage passage, int first) {
        for (int at = first - 1; at >= Math.max(passage.first(), first - 3); at--) {
            if (of(passage, at) > 1) {
                return at;
            }
            Tag tag = passage.tag(at);
            if (tag != Tag.ADJECTIVE
                    && tag != Tag.NOUN
                    && tag != Tag.ADVERB
                    && tag != Tag.PARTICIPLE) {
                break;
            }
        }
        return first;
    }

    private int of(Passage passage, int token) {
        Integer word = words.get(passage.folded(token));
        if (word != null) {
            return word;
        }
        String folded = passage.folded(token);
        if (folded.isEmpty() || folded.length() > 5) {
            return 1;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) < '0' || folded.charAt(i) > '9') {
                return 1;
            }
        }
        int number = Integer.parseInt(folded);
        boolean isYear = number >= 1900 && number < 2100;
        return isYear || number < 1 || number > MOST ? 1 : number;
    }
}
