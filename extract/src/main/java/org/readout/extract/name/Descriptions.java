package org.readout.extract.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.office.OfficePhrase;
import org.readout.extract.office.OfficePhrase.Determiner;
import org.readout.model.Actor;
import org.readout.model.PersonId;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Offices that stand for a person: "the Minister", "the Chinese ambassador". Each refers to the person named last before
 * who holds such an office; one that nobody named holds speaks for its state.
 */
final class Descriptions {
    /** So many persons before and after a description are asked whether they hold the office. */
    private static final int REACH = 50;

    private final SentencedText text;
    private final Allegiances allegiances;

    Descriptions(SentencedText text, Allegiances allegiances) {
        this.text = text;
        this.allegiances = allegiances;
    }

    void find(List<PersonDraft> persons, Map<Sentence, List<OfficePhrase>> phrases, PersonFinder finder,
            List<Mention> mentions, Map<PersonDraft, PersonId> ids) {
        for (Sentence sentence : text.sentences()) {
            for (OfficePhrase phrase : phrases.getOrDefault(sentence, List.of())) {
                if (finder.isUsed(phrase) || phrase.isPlural() || phrase.isGuest() || phrase.isRelation()
                        || phrase.determiner() == Determiner.INDEFINITE && phrase.owners().isEmpty()) {
                    continue;
                }
                PersonDraft holder = holder(phrase, persons);
                if (holder == null && phrase.owner() != null) {
                    holder = untitled(phrase.owner(), persons);
                    if (holder != null) {
                        holder.claims(finder.claimOf(phrase));
                    }
                }
                PersonId id = holder == null ? null : ids.get(holder);
                if (holder != null && id != null) {
                    holder.seen(phrase.first(), phrase.first(), phrase.end(), MentionKind.DESCRIPTION);
                } else if (phrase.owner() != null) {
                    mentions.add(new Mention(phrase.first(), phrase.first(), phrase.end(), MentionKind.DESCRIPTION,
                            phrase.owner()));
                }
            }
        }
    }

    private @Nullable PersonDraft holder(OfficePhrase phrase, List<PersonDraft> persons) {
        PersonDraft best = null;
        int latest = Integer.MIN_VALUE;
        Set<String> wanted = words(phrase);
        for (PersonDraft person : around(phrase, persons)) {
            if (phrase.owner() != null && person.side() != null && !phrase.owner().equals(person.side())) {
                continue;
            }
            if (!holds(person, wanted)) {
                continue;
            }
            int seen = nearest(person, phrase.first());
            if (seen > latest) {
                latest = seen;
                best = person;
            }
        }
        return best;
    }

    /** The only person of the side whom the text gives no office. */
    private static @Nullable PersonDraft untitled(Actor.@Nullable Side side, List<PersonDraft> persons) {
        PersonDraft found = null;
        for (PersonDraft person : persons) {
            if (person.claims().isEmpty() && side != null && side.equals(person.side())) {
                if (found != null) {
                    return null;
                }
                found = person;
            }
        }
        return found;
    }

    private static int nearest(PersonDraft person, int token) {
        int latest = -1_000_000;
        for (PersonDraft.Sighting sighting : person.sightings()) {
            latest = Math.max(latest, sighting.first() < token ? sighting.first() : -sighting.first());
        }
        return latest;
    }

    /** All persons, or in a long text those of the many that are met first in its neighbourhood. */
    private static List<PersonDraft> around(OfficePhrase phrase, List<PersonDraft> persons) {
        if (persons.size() <= 2 * REACH) {
            return persons;
        }
        int low = 0;
        int high = persons.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (persons.get(middle).nameFirst() < phrase.first()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return persons.subList(Math.max(0, low - REACH), Math.min(persons.size(), low + REACH));
    }

    private boolean holds(PersonDraft person, Set<String> wanted) {
        for (OfficeClaim claim : person.claims()) {
            if (claim.words().containsAll(wanted)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> words(OfficePhrase phrase) {
        return OfficeList.words(text.phrase(phrase.core(), phrase.headEnd()));
    }
}
