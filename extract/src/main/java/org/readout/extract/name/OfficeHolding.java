package org.readout.extract.name;

import java.util.List;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.office.OfficePhrase;
import org.readout.extract.office.TitleLexicon;
import org.readout.model.Actor;
import org.readout.model.CountryCode;

/** Who can hold an office of a state at all, and which offices only one can hold. */
final class OfficeHolding {
    /** Nouns of offices that a state gives but once, the minister's once for each portfolio. */
    private static final WordSet UNIQUE =
            WordSet.of(
                    "president",
                    "prime minister",
                    "premier",
                    "pm",
                    "chancellor",
                    "king",
                    "queen",
                    "emperor",
                    "sultan",
                    "emir",
                    "amir",
                    "minister",
                    "fm",
                    "secretary of state",
                    "general secretary",
                    "vice president",
                    "crown prince",
                    "head of state",
                    "head of government",
                    "speaker",
                    "foreign secretary",
                    "secretary");

    private final TitleLexicon lexicon;

    OfficeHolding(TitleLexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static boolean isUnique(OfficeClaim claim) {
        String noun = claim.phrase().word().phrase();
        return UNIQUE.contains(noun)
                && (claim.words().size() > 1
                        || !noun.equals("minister") && !noun.equals("secretary"));
    }

    /** Whether the state has such offices at all. */
    boolean fits(PersonDraft person, Actor.Side side) {
        if (side instanceof Actor.State(CountryCode country)) {
            for (OfficeClaim claim : person.claims()) {
                OfficePhrase phrase = claim.phrase();
                if (!lexicon.fits(claim.bare(), country)
                        || !lexicon.fits(phrase.word().phrase(), country)
                                && phrase.core() == phrase.head()) {
                    return false;
                }
            }
        }
        return true;
    }

    static boolean hasUnique(PersonDraft person) {
        for (OfficeClaim claim : person.claims()) {
            if (isUnique(claim)) {
                return true;
            }
        }
        return false;
    }

    static boolean taken(PersonDraft self, Actor.Side side, List<PersonDraft> persons) {
        for (PersonDraft other : persons) {
            if (other != self && side.equals(other.side())) {
                for (OfficeClaim theirs : other.claims()) {
                    for (OfficeClaim ours : self.claims()) {
                        boolean noun =
                                ours.phrase()
                                        .word()
                                        .phrase()
                                        .equals(theirs.phrase().word().phrase());
                        if (noun && OfficeList.isSame(ours.words(), theirs.words())) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** An ambassador serves where he does not belong. */
    static boolean isEnvoy(PersonDraft person) {
        for (OfficeClaim claim : person.claims()) {
            String title = claim.phrase().word().phrase();
            if (title.startsWith("ambassador")
                    || title.startsWith("charg")
                    || title.startsWith("high commissioner")) {
                return true;
            }
        }
        return false;
    }
}
