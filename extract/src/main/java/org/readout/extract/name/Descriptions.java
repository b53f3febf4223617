package org.readout.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
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
 * Offices that stand for a person: "the Minister", "the Chinese ambassador", "the Cuban leader".
 * Each refers to one who holds such an office: the one who acted last before. One that nobody named
 * holds speaks for its state. The text is walked once, so that long texts cost no more than their
 * length.
 */
final class Descriptions {
    /** So many of those named last can be meant. */
    private static final int REACH = 48;

    /**
     * Tokens by which an official outlet's own official is nearer, and by which the one most named
     * is.
     */
    private static final int OWN = 120;

    private static final int OFTEN = 40;

    /** Tokens by which one who acts is nearer than one who is only mentioned. */
    private static final int SUBJECT = 60;

    private final SentencedText text;
    private final DescriptionWords words;
    private final OfficeClaims claims;
    private final Actor.@Nullable Side home;
    private final IdentityHashMap<PersonDraft, Integer> salience = new IdentityHashMap<>();
    private final LinkedHashSet<PersonDraft> recent = new LinkedHashSet<>();
    private int lastSentence = -1;

    private record Event(int first, PersonDraft person) {}

    /**
     * @param home the state whose own outlet publishes the text, or null
     */
    Descriptions(
            SentencedText text,
            DescriptionWords words,
            OfficeClaims claims,
            Actor.@Nullable Side home) {
        this.home = home;
        this.text = text;
        this.words = words;
        this.claims = claims;
    }

    void find(
            List<PersonDraft> persons,
            List<SentenceNames> sentences,
            List<Mention> mentions,
            Map<PersonDraft, PersonId> ids) {
        List<Event> events = events(persons);
        int next = 0;
        for (SentenceNames names : sentences) {
            Sentence sentence = names.sentence();
            for (OfficePhrase phrase : names.offices()) {
                for (; next < events.size() && events.get(next).first() < phrase.first(); next++) {
                    meet(
                            events.get(next).person(),
                            events.get(next).first(),
                            sentenceAt(events.get(next).first(), sentence));
                }
                if (isReferring(phrase)) {
                    refer(phrase, sentence, persons, mentions, ids);
                }
            }
        }
    }

    private static List<Event> events(List<PersonDraft> persons) {
        List<Event> events = new ArrayList<>();
        for (PersonDraft person : persons) {
            person.sightings().forEach(sighting -> events.add(new Event(sighting.first(), person)));
        }
        events.sort(Comparator.comparingInt(Event::first));
        return events;
    }

    private static int sentenceAt(int token, Sentence sentence) {
        return token >= sentence.first() ? sentence.index() : sentence.index() - 1;
    }

    /** The first one named in a sentence mostly is who acts in it. */
    private void meet(PersonDraft person, int token, int sentence) {
        boolean subject = sentence != lastSentence;
        lastSentence = sentence;
        salience.merge(person, subject ? token : token - SUBJECT, Math::max);
        recent.remove(person);
        recent.add(person);
        if (recent.size() > REACH) {
            Iterator<PersonDraft> oldest = recent.iterator();
            oldest.next();
            oldest.remove();
        }
    }

    private boolean isReferring(OfficePhrase phrase) {
        return !claims.isUsed(phrase)
                && !phrase.isPlural()
                && !phrase.isGuest()
                && !phrase.isRelation()
                && (phrase.determiner() != Determiner.INDEFINITE || !phrase.owners().isEmpty());
    }

    private void refer(
            OfficePhrase phrase,
            Sentence sentence,
            List<PersonDraft> persons,
            List<Mention> mentions,
            Map<PersonDraft, PersonId> ids) {
        boolean indefinite = phrase.determiner() == Determiner.INDEFINITE;
        PersonDraft holder = indefinite ? null : holder(phrase, recent);
        if (holder == null && !indefinite) {
            holder = holder(phrase, persons.subList(0, Math.min(persons.size(), REACH)));
        }
        if (holder == null
                && phrase.owner() != null
                && !indefinite
                && words.names(phrase.word().phrase())) {
            holder = untitled(phrase.owner(), recent);
            if (holder != null) {
                holder.claims(claims.claimOf(phrase));
            }
        }
        PersonId id = holder == null ? null : ids.get(holder);
        if (holder != null && id != null) {
            holder.seen(phrase.first(), phrase.first(), phrase.end(), MentionKind.DESCRIPTION);
            meet(holder, phrase.first(), sentence.index());
        } else if (phrase.owner() != null) {
            mentions.add(
                    new Mention(
                            phrase.first(),
                            phrase.first(),
                            phrase.end(),
                            MentionKind.DESCRIPTION,
                            phrase.owner()));
        }
    }

    private @Nullable PersonDraft holder(OfficePhrase phrase, Iterable<PersonDraft> candidates) {
        PersonDraft best = null;
        int latest = Integer.MIN_VALUE;
        Set<String> wanted = OfficeList.words(text.phrase(phrase.core(), phrase.headEnd()));
        for (PersonDraft person : candidates) {
            boolean other =
                    phrase.owner() != null
                            && person.side() != null
                            && !phrase.owner().equals(person.side());
            if (!other && holds(person, phrase, wanted)) {
                int seen = salience.getOrDefault(person, -100_000) + weight(person, phrase);
                if (seen > latest) {
                    latest = seen;
                    best = person;
                }
            }
        }
        return best;
    }

    /** Who publishes calls its own minister "the Minister"; so does a text the one it is about. */
    private int weight(PersonDraft person, OfficePhrase phrase) {
        boolean own = phrase.owner() == null && home != null && home.equals(person.side());
        return (own ? OWN : 0) + Math.min(OFTEN, OFTEN / 8 * person.sightings().size());
    }

    private boolean holds(PersonDraft person, OfficePhrase phrase, Set<String> wanted) {
        for (OfficeClaim claim : person.claims()) {
            if (words.fits(phrase.word().phrase(), claim.phrase().word().phrase())
                    && (!words.names(phrase.word().phrase())
                            || claim.words().containsAll(wanted)
                            || wanted.size() <= 2 && phrase.core() == phrase.head())) {
                return true;
            }
        }
        return false;
    }

    /** The only person of the side whom the text gives no office. */
    private static @Nullable PersonDraft untitled(
            Actor.@Nullable Side side, Iterable<PersonDraft> persons) {
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
}
