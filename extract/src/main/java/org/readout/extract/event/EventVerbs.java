package org.readout.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.model.Folding;
import org.readout.model.SentencedText;

/** Verbs by which one side does something to another, by dictionary form. */
final class EventVerbs {
    private final Map<String, List<Use>> byLemma = new HashMap<>();

    EventVerbs(Lexicons lexicons, EventNouns nouns) {
        for (Row row :
                lexicons.rows(
                        EventVerbs.class,
                        "event-verbs.en.tsv",
                        "verbs",
                        "pattern",
                        "effect",
                        "recipient",
                        "mode",
                        "example")) {
            List<Pattern> patterns = new ArrayList<>();
            for (String cell : row.cell(1).split(",")) {
                Pattern pattern = Pattern.parse(row, cell);
                if (pattern.kind() == Pattern.Kind.NOUN) {
                    nouns.check(row, pattern.word());
                }
                patterns.add(pattern);
            }
            for (String verb : row.cell(0).split("\\|")) {
                List<String> words = List.of(Folding.fold(verb).split(" "));
                Use use =
                        new Use(
                                words.subList(1, words.size()),
                                patterns,
                                Effect.read(row, 2),
                                List.of(row.cell(3).split(",")),
                                row.cell(4).equals("-") ? null : row.cell(4));
                byLemma.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(use);
            }
        }
        // "call on" before "call": the longer verb says more
        byLemma.values()
                .forEach(
                        uses -> uses.sort((a, b) -> Integer.compare(b.tail.size(), a.tail.size())));
    }

    /**
     * One way of using a verb.
     *
     * @param tail fixed words behind it: "out" in "pull out"
     * @param recipients where the other side stands, in the order to look
     * @param mode PLOVER's word for how, or null
     */
    record Use(
            List<String> tail,
            List<Pattern> patterns,
            Effect effect,
            List<String> recipients,
            @Nullable String mode) {

        boolean standsAt(SentencedText text, int token) {
            for (int i = 0; i < tail.size(); i++) {
                if (!text.is(token + i, tail.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The uses of a verb, those with fixed words first, then in the file's order. */
    List<Use> of(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }
}
