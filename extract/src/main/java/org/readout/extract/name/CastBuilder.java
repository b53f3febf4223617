package org.readout.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.office.BodyPhrase;
import org.readout.extract.office.Signs;
import org.readout.extract.place.Place;
import org.readout.model.Actor;
import org.readout.model.Person;
import org.readout.model.PersonId;
import org.readout.model.Quote;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Numbers the persons, writes their offices out, and lays all mentions in text order. */
final class CastBuilder {
    private final Signs signs;
    private final SentencedText text;
    private final SideCounts counts;
    private final OfficeList offices;
    private final Actor.@Nullable Side home;
    private final Descriptions descriptions;
    private final BodySeats seats;
    private final List<Mention> mentions = new ArrayList<>();

    CastBuilder(
            Signs signs,
            SideCounts counts,
            OfficeList offices,
            Descriptions descriptions,
            BodySeats seats,
            Actor.@Nullable Side home) {
        this.signs = signs;
        this.text = signs.text();
        this.counts = counts;
        this.offices = offices;
        this.seats = seats;
        this.home = home;
        this.descriptions = descriptions;
    }

    Cast build(List<PersonDraft> drafts, List<SentenceNames> sentences) {
        List<PersonDraft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparingInt(CastBuilder::firstSeen));
        Map<PersonDraft, PersonId> ids = new LinkedHashMap<>();
        for (PersonDraft draft : ordered) {
            ids.put(draft, new PersonId("p" + (ids.size() + 1)));
        }
        descriptions.find(ordered, sentences, mentions, ids);
        List<Person> persons = new ArrayList<>();
        ids.forEach(
                (draft, id) -> {
                    for (PersonDraft.Sighting seen : draft.sightings()) {
                        mentions.add(
                                new Mention(
                                        seen.first(),
                                        seen.nameFirst(),
                                        seen.end(),
                                        seen.kind(),
                                        new Actor.Individual(id)));
                    }
                    persons.add(person(draft, id));
                });
        sides();
        seats.settle(text, mentions);
        return new Cast(persons, mentions, home);
    }

    private static int firstSeen(PersonDraft draft) {
        if (draft.sightings().isEmpty()) {
            return draft.nameFirst();
        }
        int first = Integer.MAX_VALUE;
        for (PersonDraft.Sighting seen : draft.sightings()) {
            first = Math.min(first, seen.first());
        }
        return first;
    }

    @SuppressWarnings(
            "NullAway") // the record takes null, which NullAway overlooks on a nested type of
    // another module
    private Person person(PersonDraft draft, PersonId id) {
        return new Person(
                id,
                text.phrase(draft.nameFirst(), draft.nameEnd()),
                text.span(draft.nameFirst(), draft.nameEnd()),
                aliases(draft),
                draft.side(),
                offices.offices(draft));
    }

    private List<Quote> aliases(PersonDraft draft) {
        Set<String> forms = new HashSet<>();
        forms.add(text.phrase(draft.nameFirst(), draft.nameEnd()));
        List<Quote> aliases = new ArrayList<>();
        for (PersonDraft.Sighting seen : draft.sightings()) {
            if (forms.add(text.phrase(seen.first(), seen.end()))) {
                aliases.add(text.quote(seen.first(), seen.end()));
            }
        }
        return aliases;
    }

    /** States, peoples, capitals and bodies. */
    private void sides() {
        for (Sentence sentence : text.sentences()) {
            for (int token = sentence.first(); token < sentence.end(); token++) {
                PhraseTable.Match<Place> place = signs.place(token);
                if (place != null && place.first() == token) {
                    mentions.add(
                            new Mention(
                                    token,
                                    token,
                                    place.end(),
                                    kind(place.value()),
                                    new Actor.State(place.value().country())));
                }
                BodyPhrase body = signs.body(token);
                if (body != null && body.first() == token) {
                    Actor actor =
                            switch (body.side()) {
                                case null -> new Actor.Body(body.name());
                                case Actor.Body own -> counts.asWritten(own);
                                case Actor.State state -> state;
                            };
                    mentions.add(new Mention(token, token, body.end(), MentionKind.BODY, actor));
                }
            }
        }
    }

    private static MentionKind kind(Place place) {
        return switch (place.kind()) {
            case COUNTRY -> MentionKind.STATE;
            case DEMONYM -> MentionKind.DEMONYM;
            case CAPITAL, CITY, SEAT -> MentionKind.CAPITAL;
        };
    }
}
