package org.readout.extract.name;

import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.office.BodyPhrase;
import org.readout.extract.office.OfficePhrase;
import org.readout.extract.office.Signs;
import org.readout.extract.office.TitleClass;
import org.readout.extract.place.Place;
import org.readout.extract.place.PlaceKind;
import org.readout.model.Actor;
import org.readout.model.Sentence;

/** What "his", "its" and "counterpart" point back to: the person or state named last before. */
final class Antecedents {
    private final Signs signs;
    private final Roster roster;

    Antecedents(Signs signs, Roster roster) {
        this.signs = signs;
        this.roster = roster;
    }

    /**
     * Him whose office "counterpart" repeats: who is named last before in the sentence, else him
     * whom the text names most; never of one of the phrase's own state.
     */
    @Nullable PersonDraft colleague(PersonDraft self, OfficePhrase phrase, Sentence sentence) {
        PersonDraft best = null;
        int most = -1;
        for (PersonDraft person : roster.persons()) {
            if (person == self
                    || person.claims().isEmpty()
                    || phrase.owner() != null && phrase.owner().equals(person.side())) {
                continue;
            }
            int seen = lastBefore(person, phrase.first());
            int score =
                    seen >= sentence.first()
                            ? 1000 + seen
                            : seen < 0 ? 0 : person.sightings().size();
            if (score > most) {
                most = score;
                best = person;
            }
        }
        return best;
    }

    /**
     * The office of the one named last before the phrase, for "his adviser"; of the one before last
     * where it is his own.
     */
    @Nullable OfficeClaim holder(PersonDraft self, OfficePhrase phrase) {
        PersonDraft best = null;
        int latest = -1;
        for (PersonDraft person : roster.persons()) {
            int seen = lastBefore(person, phrase.first());
            boolean minister = !person.claims().isEmpty() && person != self;
            if (minister && seen > latest) {
                latest = seen;
                best = person;
            }
        }
        return best == null ? null : best.claims().getFirst();
    }

    /**
     * The state of the person or the state itself named last before the token in its sentence, else
     * in the one before.
     */
    Actor.@Nullable Side side(int token, Sentence sentence) {
        if (signs.text().is(token, "its") || signs.text().is(token, "their")) {
            Actor.Side owner = firstSide(sentence.first(), token);
            if (owner == null && sentence.index() > 0) {
                Sentence previous = signs.text().sentences().get(sentence.index() - 1);
                owner = firstSide(previous.first(), previous.end());
            }
            return owner;
        }
        Actor.Side side = null;
        int latest = -1;
        for (PersonDraft person : roster.persons()) {
            int seen = lastBefore(person, token);
            if (person.side() != null && seen > latest) {
                latest = seen;
                side = person.side();
            }
        }
        // "the Greek consul thanked his President": an unnamed official is nearer than a named one
        for (int at = token - 1; at > latest && at >= sentence.first(); at--) {
            PhraseTable.Match<Place> place = signs.place(at);
            if (place != null
                    && place.value().kind() == PlaceKind.DEMONYM
                    && signs.isTitle(place.end(), TitleClass.HEAD)) {
                return new Actor.State(place.value().country());
            }
        }
        return side;
    }

    /** The first state or body named between the tokens: mostly the subject. */
    private Actor.@Nullable Side firstSide(int first, int end) {
        for (int at = first; at < end; at++) {
            BodyPhrase body = signs.body(at);
            if (body != null && body.side() != null) {
                return body.side();
            }
            PhraseTable.Match<Place> place = signs.place(at);
            if (place != null) {
                return new Actor.State(place.value().country());
            }
        }
        return null;
    }

    private static int lastBefore(PersonDraft person, int token) {
        int latest = -1;
        for (PersonDraft.Sighting sighting : person.sightings()) {
            if (sighting.first() < token) {
                latest = Math.max(latest, sighting.first());
            }
        }
        return latest;
    }
}
