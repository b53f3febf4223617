package org.readout.extract.thing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.extract.date.DeadlineReader;
import org.readout.extract.date.DocumentDates;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.WordTable;
import org.readout.model.BlockKind;
import org.readout.model.NamedThing;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Reads the named things of a document: each once, by its fullest name. */
public final class ThingReader {
    /** What is known by name comes first: its words are no other thing's. */
    private final List<ThingFinder> finders;

    private final WordTable<int[]> findersByWord;
    private final DeadlineFinder deadlines;
    private final ModifierWords words;

    public ThingReader(Lexicons lexicons) {
        words = new ModifierWords(lexicons);
        finders =
                List.of(
                        new KnownThings(lexicons),
                        new MechanismFinder(lexicons),
                        new InstrumentFinder(lexicons),
                        new ProjectFinder(lexicons),
                        new LabelFinder(lexicons),
                        new SloganFinder(lexicons),
                        new PrincipleFinder(),
                        new PolicyFinder(),
                        new AnniversaryFinder(),
                        new MilestoneFinder());
        deadlines = new DeadlineFinder(new DeadlineReader(lexicons));
        Map<String, int[]> byWord = new HashMap<>();
        for (int i = 0; i < finders.size(); i++) {
            for (String word : finders.get(i).triggers()) {
                byWord.merge(word, new int[] {i}, ThingReader::joined);
            }
        }
        findersByWord = WordTable.of(byWord);
    }

    private static int[] joined(int[] a, int[] b) {
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    public List<NamedThing> read(SentencedText text, DocumentDates dates, Grammar grammar) {
        Register register = new Register();
        List<Candidate> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            BlockKind kind = sentence.block().kind();
            boolean isHeadline = kind == BlockKind.HEADLINE || kind == BlockKind.SUBHEADING;
            found.clear();
            find(new Passage(text, grammar, dates, words, sentence), found);
            found.forEach(
                    candidate -> register.add(candidate, isHeadline && !candidate.isHeading()));
        }
        return register.things();
    }

    private void find(Passage passage, List<Candidate> found) {
        int[] resume = new int[finders.size()];
        int knownEnd = 0;
        for (int token = passage.first(); token < passage.end(); token++) {
            int[] asked = findersByWord.get(passage.text(), token);
            if (asked == null) {
                continue;
            }
            for (int finder : asked) {
                if (token >= resume[finder]) {
                    resume[finder] = finders.get(finder).find(passage, token, found);
                }
            }
            knownEnd = Math.max(knownEnd, resume[0]);
        }
        if (knownEnd > 0) {
            dropWithinKnown(found);
        }
        deadlines.find(passage, found);
    }

    /** Words of a known name are not another thing beside it. */
    private static void dropWithinKnown(List<Candidate> found) {
        List<Candidate> known = new ArrayList<>();
        for (Candidate candidate : found) {
            if (candidate.isKnown()) {
                known.add(candidate);
            }
        }
        if (!known.isEmpty() && known.size() < found.size()) {
            found.removeIf(candidate -> !candidate.isKnown() && isWithinAny(candidate, known));
        }
    }

    private static boolean isWithinAny(Candidate candidate, List<Candidate> known) {
        for (Candidate other : known) {
            if (other.first() <= candidate.first() && candidate.end() <= other.end()) {
                return true;
            }
        }
        return false;
    }
}
