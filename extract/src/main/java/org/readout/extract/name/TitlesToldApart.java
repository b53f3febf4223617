package org.readout.extract.name;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.office.OfficePhrase;
import org.readout.extract.office.OfficePhrase.Determiner;
import org.readout.model.Actor;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Gives the office that newspapers tell apart from the name to the one who must be meant: "Norway's
 * fisheries minister flew home. 'Nothing is settled,' Kari Solberg told the press", "Kari Solberg
 * left early. The Minister of Fisheries had ...". Only where nobody else holds such an office, as
 * far as the first persons of the text tell ({@link #HOLDERS}), and only one person without an
 * office stands near.
 */
final class TitlesToldApart {
    private static final WordSet OPENING =
            WordSet.of("when", "while", "as", "after", "before", "since", "if", "although");

    /** So many sentences behind the name its office may stand. */
    private static final int NAME_FIRST = 4;

    /** So many sentences behind the office its bearer's name may stand. */
    private static final int OFFICE_FIRST = 2;

    /**
     * So many persons, the first named, are asked whether they hold the office; a holder named
     * later in a long list is not seen.
     */
    private static final int HOLDERS = 64;

    private final SentencedText text;
    private final Roster roster;
    private final OfficeClaims claims;
    private final DescriptionWords words;
    private final TreeMap<Integer, PersonDraft> untitled = new TreeMap<>();

    TitlesToldApart(
            SentencedText text, Roster roster, OfficeClaims claims, DescriptionWords words) {
        this.text = text;
        this.roster = roster;
        this.claims = claims;
        this.words = words;
    }

    void give(List<SentenceNames> sentences) {
        Set<PersonDraft> counterparts = claims.counterparts();
        for (PersonDraft person : roster.persons()) {
            boolean open =
                    person.claims().isEmpty()
                            && person.words().size() > 1
                            && !counterparts.contains(person);
            if (open) {
                person.sightings().forEach(sighting -> untitled.put(sighting.first(), person));
            }
        }
        for (SentenceNames names : sentences) {
            if (untitled.isEmpty()) {
                return;
            }
            if (!Headlines.isHeadline(text, names.sentence())) {
                names.offices().forEach(phrase -> give(phrase, names.sentence()));
            }
        }
    }

    private void give(OfficePhrase phrase, Sentence sentence) {
        if (!isOneOffice(phrase) || hasHolder(phrase)) {
            return;
        }
        PersonDraft person = bearer(phrase, sentence);
        boolean fits =
                person != null
                        && (phrase.owner() == null
                                || person.side() == null
                                || phrase.owner().equals(person.side()));
        if (person != null && fits) {
            claims.claim(person, phrase, null, sentence);
            person.seen(phrase.first(), phrase.first(), phrase.end(), MentionKind.DESCRIPTION);
            untitled.values().removeIf(person::equals);
        }
    }

    private boolean isOneOffice(OfficePhrase phrase) {
        boolean points =
                phrase.determiner() == Determiner.DEFINITE
                        || phrase.determiner() == Determiner.GENITIVE;
        return points
                && !claims.isUsed(phrase)
                && !phrase.isPlural()
                && !phrase.isGuest()
                && !phrase.isRelation()
                && phrase.principal() == null
                && words.names(phrase.word().phrase());
    }

    private @Nullable PersonDraft bearer(OfficePhrase phrase, Sentence sentence) {
        int here = sentence.index();
        var within = untitled.subMap(sentence.first(), sentence.end());
        if (!within.isEmpty()) {
            // "Solberg told the minister": another
            return isBehindClause(phrase, sentence) ? only(within.values()) : null;
        }
        int from = text.sentences().get(Math.max(0, here - NAME_FIRST)).first();
        var before = untitled.subMap(from, sentence.first());
        if (!before.isEmpty()) {
            // a state's own official near somebody's name may be he whom he met
            boolean foreign = phrase.owner() instanceof Actor.State;
            return foreign ? null : only(before.values());
        }
        int last = Math.min(text.sentences().size() - 1, here + OFFICE_FIRST);
        boolean specific = phrase.owner() != null || phrase.end() > phrase.headEnd();
        return specific
                ? only(untitled.subMap(sentence.end(), text.sentences().get(last).end()).values())
                : null;
    }

    /** "When Solberg flew to Rome, the minister carried ...". */
    private boolean isBehindClause(OfficePhrase phrase, Sentence sentence) {
        return OPENING.contains(text.folded(sentence.first())) && text.is(phrase.first() - 1, ",");
    }

    private static @Nullable PersonDraft only(Iterable<PersonDraft> persons) {
        PersonDraft found = null;
        for (PersonDraft person : persons) {
            if (found != null && found != person) {
                return null;
            }
            found = person;
        }
        return found;
    }

    private boolean hasHolder(OfficePhrase phrase) {
        List<PersonDraft> persons = roster.persons();
        for (PersonDraft person : persons.subList(0, Math.min(persons.size(), HOLDERS))) {
            boolean other =
                    phrase.owner() != null
                            && person.side() != null
                            && !phrase.owner().equals(person.side());
            for (OfficeClaim claim : person.claims()) {
                if (!other && words.fits(phrase.word().phrase(), claim.phrase().word().phrase())) {
                    return true;
                }
            }
        }
        return false;
    }
}
