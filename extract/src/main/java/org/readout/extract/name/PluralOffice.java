package org.readout.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.office.OfficePhrase;
import org.readout.extract.office.Signs;
import org.readout.extract.place.Place;
import org.readout.model.Actor;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * A plural office and the names that bear it: "the presidents, A of Guyana and B of Suriname", "his
 * Lithuanian and Estonian colleagues, A and B", "the foreign ministers of Greece and Norway, A and
 * B".
 */
final class PluralOffice {
    /** One who bears it, and the state where the words tell. */
    record Bearer(NameRun run, OfficePhrase office, Actor.@Nullable Side side) {}

    private final Signs signs;
    private final SentencedText text;
    private final OfficePhrase phrase;

    PluralOffice(Signs signs, OfficePhrase phrase) {
        this.signs = signs;
        this.text = signs.text();
        this.phrase = phrase;
    }

    List<Bearer> bearers(List<NameRun> runs, Sentence sentence) {
        List<Actor.Side> stated = new ArrayList<>(phrase.owners());
        int at = states(phrase.end(), stated);
        if (stated.size() < 2) {
            statesWithin(stated);
        }
        if (text.is(at, ",") || text.is(at, ":") || text.is(at, "(")) {
            at++;
        }
        return listed(runs, at, sentence, stated);
    }

    /**
     * "The ministers of Greece and Norway met. Ana Lima and Rosa Quispe agreed": those who open the
     * next sentence, where they are as many as the states.
     */
    List<Bearer> opening(List<NameRun> runs, Sentence next) {
        List<Actor.Side> stated = new ArrayList<>(phrase.owners());
        states(phrase.end(), stated);
        if (stated.size() < 2) {
            statesWithin(stated);
        }
        List<Bearer> found = listed(runs, next.first(), next, stated);
        boolean full = found.stream().allMatch(bearer -> bearer.run().size() > 1);
        return full && found.size() == stated.size() ? found : List.of();
    }

    private List<Bearer> listed(
            List<NameRun> runs, int from, Sentence sentence, List<Actor.Side> stated) {
        int at = from;
        List<Bearer> found = new ArrayList<>();
        while (at < sentence.end()) {
            NameRun run = at(runs, at);
            if (run == null) {
                break;
            }
            at = run.end();
            Actor.Side side = null;
            if (text.is(at, "of") || text.is(at, "(")) {
                PhraseTable.Match<Place> place =
                        signs.place(text.is(at + 1, "the") ? at + 2 : at + 1);
                if (place != null) {
                    side = new Actor.State(place.value().country());
                    at = place.end() + (text.is(place.end(), ")") ? 1 : 0);
                }
            }
            found.add(new Bearer(run, phrase, side));
            while (at < sentence.end()
                    && (text.is(at, ",")
                            || text.is(at, "and")
                            || text.is(at, "as")
                            || text.is(at, "well"))) {
                at++;
            }
        }
        return found.size() < 2 ? List.of() : distribute(found, stated);
    }

    private static List<Bearer> distribute(List<Bearer> found, List<Actor.Side> stated) {
        if (stated.size() == 1) {
            return found.stream()
                    .map(
                            each ->
                                    each.side() == null
                                            ? new Bearer(
                                                    each.run(), each.office(), stated.getFirst())
                                            : each)
                    .toList();
        }
        if (stated.size() != found.size()) {
            return found;
        }
        List<Bearer> sided = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Bearer bearer = found.get(i);
            sided.add(
                    bearer.side() == null
                            ? new Bearer(bearer.run(), bearer.office(), stated.get(i))
                            : bearer);
        }
        return sided;
    }

    /** "of Greece and Norway": the states behind the phrase that its own reading left. */
    private int states(int from, List<Actor.Side> stated) {
        int at = from;
        while (text.is(at, "and") || text.is(at, ",") || text.is(at, "of")) {
            int next = text.is(at + 1, "the") ? at + 2 : at + 1;
            if (text.is(next, "and")) {
                next++;
            }
            PhraseTable.Match<Place> place = signs.place(next);
            if (place == null) {
                break;
            }
            stated.add(new Actor.State(place.value().country()));
            at = place.end();
        }
        return at;
    }

    private void statesWithin(List<Actor.Side> stated) {
        List<Actor.Side> within = new ArrayList<>();
        for (int token = phrase.headEnd(); token < phrase.end(); token++) {
            PhraseTable.Match<Place> place = signs.place(token);
            if (place != null && place.first() == token) {
                within.add(new Actor.State(place.value().country()));
            }
        }
        if (within.size() > stated.size()) {
            stated.clear();
            stated.addAll(within);
        }
    }

    private static @Nullable NameRun at(List<NameRun> runs, int token) {
        for (NameRun run : runs) {
            if (run.lead() == token || run.first() == token) {
                return run;
            }
        }
        return null;
    }
}
