package org.readout.extract.thing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.NamedThing.FormulationKind;

/**
 * Finds slogans in quotation marks beside a noun that makes them official, and counted guidelines.
 */
final class SloganFinder implements ThingFinder {
    private static final Set<String> OPENING = Set.of("\"", "“", "'", "‘", "«");
    private static final WordSet CLOSING = WordSet.of("\"", "”", "'", "’", "»");
    private static final int LONGEST_SLOGAN = 14;

    private final PhraseTable<FormulationKind> cueNouns;

    SloganFinder(Lexicons lexicons) {
        Map<String, FormulationKind> nouns = new HashMap<>();
        for (Row row :
                lexicons.rows(
                        SloganFinder.class,
                        "formulation-nouns.en.tsv",
                        "noun",
                        "kind",
                        "example")) {
            nouns.put(row.cell(0), row.constant(1, FormulationKind.class));
        }
        this.cueNouns = PhraseTable.of(nouns);
    }

    @Override
    public Set<String> triggers() {
        Set<String> words = new HashSet<>(OPENING);
        words.add("major");
        return words;
    }

    @Override
    public int find(Passage passage, int token, List<Candidate> found) {
        return passage.is(token, "major")
                ? guideline(passage, token, found)
                : quoted(passage, token, found);
    }

    /** Words in quotation marks beside a noun such as "principle" or "guideline". */
    private int quoted(Passage passage, int token, List<Candidate> found) {
        if (!OPENING.contains(passage.folded(token))) {
            return token;
        }
        int close = token + 1;
        while (passage.covers(close)
                && close - token <= LONGEST_SLOGAN
                && !CLOSING.contains(passage.folded(close))) {
            close++;
        }
        boolean isClosed =
                passage.covers(close)
                        && CLOSING.contains(passage.folded(close))
                        && close > token + 1;
        if (!isClosed) {
            return token;
        }
        int end = passage.tag(close - 1) == Tag.MARK ? close - 1 : close;
        if (end <= token + 1) {
            return token;
        }
        Optional<PhraseTable.Match<FormulationKind>> behind =
                cueNouns.longestAt(passage.text(), close + 1, passage.end());
        if (behind.isPresent()) {
            boolean isCount = end - token <= 3 && behind.get().value() == FormulationKind.GUIDELINE;
            Formulations.add(
                    passage,
                    token + 1,
                    end,
                    isCount ? behind.get().end() : end,
                    behind.get().value(),
                    found);
            return behind.get().end();
        }
        FormulationKind kind = nounBefore(passage, token);
        if (kind != null) {
            Formulations.add(passage, token + 1, end, kind, found);
            return close + 1;
        }
        return token;
    }

    private @Nullable FormulationKind nounBefore(Passage passage, int token) {
        for (int at = token - 1; at >= Math.max(passage.first(), token - 5); at--) {
            Optional<PhraseTable.Match<FormulationKind>> noun =
                    cueNouns.longestAt(passage.text(), at, token);
            if (noun.isPresent()) {
                return noun.get().value();
            }
            boolean mayStand =
                    passage.is(at, "of")
                            || passage.is(at, "the")
                            || passage.is(at, "being")
                            || passage.is(at, "that")
                            || passage.is(at, ",")
                            || passage.is(at, ":")
                            || passage.is(at, "two")
                            || passage.is(at, "a")
                            || passage.is(at, "as")
                            || passage.is(at, "called");
            if (!mayStand) {
                return null;
            }
        }
        return null;
    }

    /** "three major directions". */
    private static int guideline(Passage passage, int token, List<Candidate> found) {
        boolean isCount =
                passage.tag(token - 1) == Tag.NUMBER
                        && (passage.is(token + 1, "orientations")
                                || passage.is(token + 1, "goals")
                                || passage.is(token + 1, "directions")
                                || passage.is(token + 1, "pillars"));
        if (!isCount) {
            return token;
        }
        Formulations.add(passage, token - 1, token + 2, FormulationKind.GUIDELINE, found);
        return token + 2;
    }
}
