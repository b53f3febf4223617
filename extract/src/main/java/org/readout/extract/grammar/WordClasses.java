package org.readout.extract.grammar;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.lexicon.WordTable;

/**
 * What a word can be, outside any sentence: the closed classes, verb forms, and the usual classes
 * of open words.
 */
final class WordClasses {
    private static final int RECENT = 1 << 15;

    /**
     * All that the tables have about a word. Immutable, so threads may race for a place among the
     * recent ones.
     *
     * @param closed null where the word is of an open class
     * @param open letters N, A, R, V by frequency; empty where the word is not listed
     */
    record Known(String word, @Nullable FunctionClass closed, VerbEntry verb, String open) {}

    private final Map<String, FunctionClass> closed = new HashMap<>();
    private final Map<String, String> open = new HashMap<>(1 << 16);
    private final WordSet clauseVerbs;
    private final WordSet actVerbs;
    private final WordSet gerundNouns;
    private final WordTable<EnumSet<BareFrame>> frames;
    private final Verbs verbs;

    /**
     * What was looked up last, by hash: texts ask for the same few thousand words again and again.
     */
    private final @Nullable Known[] recent = new @Nullable Known[RECENT];

    WordClasses(Lexicons lexicons) {
        for (Row row : lexicons.rows(WordClasses.class, "function-words.en.tsv", "word", "class")) {
            closed.put(row.cell(0), row.constant(1, FunctionClass.class));
        }
        for (Row row : lexicons.rows(WordClasses.class, "words.en.tsv", "word", "classes")) {
            open.put(row.cell(0), row.cell(1));
        }
        Set<String> withClause = new HashSet<>();
        Set<String> withoutClause = new HashSet<>();
        for (Row row :
                lexicons.rows(WordClasses.class, "clause-verbs.en.tsv", "lemma", "complement")) {
            (row.cell(1).equals("clause") ? withClause : withoutClause).add(row.cell(0));
        }
        Set<String> gerunds = new HashSet<>();
        for (Row row : lexicons.rows(WordClasses.class, "gerund-nouns.en.tsv", "word")) {
            gerunds.add(row.cell(0));
        }
        clauseVerbs = WordSet.of(withClause);
        actVerbs = WordSet.of(withoutClause);
        gerundNouns = WordSet.of(gerunds);
        frames = frames(lexicons);
        verbs = new Verbs(lexicons);
    }

    private static WordTable<EnumSet<BareFrame>> frames(Lexicons lexicons) {
        Map<String, EnumSet<BareFrame>> rows = new HashMap<>();
        for (Row row :
                lexicons.rows(
                        WordClasses.class, "frame-verbs.en.tsv", "lemma", "frames", "example")) {
            EnumSet<BareFrame> frames = EnumSet.noneOf(BareFrame.class);
            for (String name : row.cell(1).split(",", -1)) {
                frames.add(
                        new Row(row.file(), row.line(), List.of(name))
                                .constant(0, BareFrame.class));
            }
            rows.put(row.cell(0), frames);
        }
        return WordTable.of(rows);
    }

    /** All that is known of the word. */
    Known known(String folded) {
        int hash = folded.hashCode();
        int place = (hash ^ hash >>> 15) & RECENT - 1;
        Known known = recent[place];
        if (known == null || !known.word().equals(folded)) {
            known =
                    new Known(
                            folded,
                            closed.get(folded),
                            verbs.of(folded).orElse(VerbEntry.NONE),
                            open.getOrDefault(folded, ""));
            recent[place] = known;
        }
        return known;
    }

    /**
     * Whether the verb tells what somebody said, thought or did by saying it, with a clause or
     * without.
     */
    boolean says(String lemma) {
        return clauseVerbs.contains(lemma) || actVerbs.contains(lemma);
    }

    /** Whether the form in -ing is more often a noun: meeting, training, funding. */
    boolean isGerundNoun(String folded) {
        return gerundNouns.contains(folded);
    }

    /** Whether the verb takes a clause as what is said or thought. */
    boolean takesClause(String lemma) {
        return clauseVerbs.contains(lemma);
    }

    /** Whether the verb lets a bare verb stand behind it in that frame. */
    boolean lets(String lemma, BareFrame frame) {
        EnumSet<BareFrame> own = frames.get(lemma);
        return own != null && own.contains(frame);
    }
}
