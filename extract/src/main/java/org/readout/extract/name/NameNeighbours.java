package org.readout.extract.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.office.Signs;
import org.readout.extract.place.Place;
import org.readout.model.Actor;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * What stands right beside a name: a possessor, "of" or "for" a state, another spelling in
 * brackets.
 */
final class NameNeighbours {
    private final Signs signs;
    private final SentencedText text;

    NameNeighbours(Signs signs) {
        this.signs = signs;
        this.text = signs.text();
    }

    /** "Peru's Rosa Quispe" */
    Actor.@Nullable Side genitive(NameRun run, Sentence sentence) {
        int clitic = run.lead() - 1;
        return clitic > sentence.first() && text.word(clitic).isClitic()
                ? signs.state(clitic - 1)
                : null;
    }

    /** "Foreign Ministers A of Norway and B of Chad" */
    Actor.@Nullable Side ofCountry(int end, Sentence sentence) {
        if (end + 1 >= sentence.end() || !text.is(end, "of") && !text.is(end, "(")) {
            return null;
        }
        int at = text.is(end + 1, "the") ? end + 2 : end + 1;
        PhraseTable.Match<Place> place = at < sentence.end() ? signs.place(at) : null;
        return place == null || place.value().isCity()
                ? null
                : new Actor.State(place.value().country());
    }

    /** "Rosa Quispe for Peru" */
    Actor.@Nullable Side forCountry(NameRun run, Sentence sentence) {
        int at = run.end() + 1;
        PhraseTable.Match<Place> place =
                at < sentence.end() && text.is(run.end(), "for") ? signs.place(at) : null;
        if (place == null || place.value().isCity()) {
            return null;
        }
        boolean closed =
                place.end() >= sentence.end()
                        || !text.word(place.end()).isWord()
                        || text.is(place.end(), "and");
        return closed ? new Actor.State(place.value().country()) : null;
    }

    /** "Ana Lima (Anna Limah)": the same name spelt otherwise. */
    @Nullable NameRun otherSpelling(NameRun run, int after, List<NameRun> runs) {
        if (!text.is(after, "(")) {
            return null;
        }
        for (NameRun other : runs) {
            if (other.first() == after + 1
                    && text.is(other.end(), ")")
                    && other.size() == run.size()) {
                return other;
            }
        }
        return null;
    }

    /** The token after "of Norway", "of the Philippines" behind a name. */
    int afterCountry(NameRun run) {
        int at = text.is(run.end() + 1, "the") ? run.end() + 2 : run.end() + 1;
        PhraseTable.Match<Place> place = signs.place(at);
        return place == null ? run.end() : place.end();
    }
}
