package org.readout.extract.thing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.PhraseTable.Match;

/**
 * Finds things by the noun that heads their name: asks the lexicon for it at each token, lets it
 * pass where another noun follows, and leaves to each kind of thing whether the words around the
 * noun name one.
 *
 * @param <T> what the lexicon says of a head
 */
abstract class HeadFinder<T> implements ThingFinder {
    private final PhraseTable<T> heads;

    HeadFinder(PhraseTable<T> heads) {
        this.heads = heads;
    }

    @Override
    public final Set<String> triggers() {
        return heads.firstWords();
    }

    @Override
    public final int find(Passage passage, int token, List<Candidate> found) {
        Match<T> match = heads.longestAt(passage.text(), token, passage.end()).orElse(null);
        if (match == null || !isNounLike(passage, match) || !closesPhrase(passage, match)) {
            return token;
        }
        Candidate candidate = candidate(passage, match, found);
        if (candidate != null) {
            found.add(candidate);
        }
        return match.end();
    }

    /** Whether the words stand as a noun: not "to plan", "he reported". */
    abstract boolean isNounLike(Passage passage, Match<T> match);

    /**
     * The thing that the noun names here, or null.
     *
     * @param found what the sentence named before
     */
    abstract @Nullable Candidate candidate(Passage passage, Match<T> match, List<Candidate> found);

    /** Not "agreement signing ceremony", "letter writer": no other noun follows. */
    private static boolean closesPhrase(Passage passage, Match<?> match) {
        Tag next = passage.tag(match.end());
        if (passage.is(match.end(), "worth")) {
            return true; // "contracts worth two million"
        }
        return next != Tag.NOUN && !(next == Tag.NAME && passage.isCapitalised(match.end() - 1));
    }
}
