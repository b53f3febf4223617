package org.readout.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordTable;
import org.readout.model.Folding;
import org.readout.model.SentencedText;

/**
 * Verbs of saying by dictionary form: what may follow each, and with which force it is then said.
 */
final class SpeechVerbs {
    private final WordTable<List<Use>> byLemma;

    SpeechVerbs(Lexicons lexicons) {
        Map<String, List<Use>> lemmas = new HashMap<>();
        for (Row row :
                lexicons.rows(
                        SpeechVerbs.class,
                        "speech-verbs.en.tsv",
                        "verb",
                        "complements",
                        "act",
                        "jointly",
                        "example")) {
            String[] words = Folding.fold(row.cell(0)).split(" ");
            List<String> tail = List.of(words).subList(1, words.length);
            List<Use> uses = lemmas.computeIfAbsent(words[0], w -> new ArrayList<>());
            Use use = uses.stream().filter(u -> u.tail().equals(tail)).findFirst().orElse(null);
            if (use == null) {
                use = new Use(tail, new LinkedHashMap<>());
                uses.add(use);
                uses.sort((a, b) -> Integer.compare(b.tail().size(), a.tail().size()));
            }
            Force force = Force.read(row, 2);
            for (String cell : row.cell(1).split(",")) {
                use.forces().putIfAbsent(Complement.parse(cell), force);
            }
        }
        byLemma = WordTable.of(lemmas);
    }

    /**
     * A verb with its fixed words.
     *
     * @param tail fixed words behind the verb: "forward" in "look forward"
     */
    record Use(List<String> tail, Map<Complement, Force> forces) {

        boolean standsAt(SentencedText text, int token) {
            for (int i = 0; i < tail.size(); i++) {
                if (!text.is(token + i, tail.get(i))) {
                    return false;
                }
            }
            return true;
        }

        boolean takes(Complement.Kind kind) {
            return forces.containsKey(Complement.of(kind));
        }
    }

    /** The uses of a verb, those with fixed words first. */
    List<Use> of(String lemma) {
        List<Use> uses = byLemma.get(lemma);
        return uses == null ? List.of() : uses;
    }

    boolean knows(String lemma) {
        return byLemma.has(lemma);
    }
}
