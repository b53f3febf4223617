package org.readout.bench.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;

/** What pages are written with: for each symbol, the ways to write it. */
final class Phrases {
    private final Map<String, List<String>> ways = new HashMap<>();

    Phrases() {
        for (Row row : Lexicons.bundled().rows(Phrases.class, "phrases.en.tsv", "symbol", "text")) {
            ways.computeIfAbsent(row.cell(0), symbol -> new ArrayList<>()).add(row.cell(1));
        }
    }

    String pick(String symbol, RandomGenerator random) {
        List<String> choice = ways.get(symbol);
        if (choice == null) {
            throw new IllegalStateException("phrases.en.tsv: no row for '%s'".formatted(symbol));
        }
        return choice.get(random.nextInt(choice.size()));
    }
}
