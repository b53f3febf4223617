package org.readout.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.office.OfficePhrase;
import org.readout.extract.office.OfficePhrase.Determiner;
import org.readout.extract.place.Places;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Finds the offices before a name: as its title, in apposition, several joined by "and". */
final class LeadingOffices {
    /** So many persons are asked whether an office is theirs: those that a text begins with. */
    private static final int NEIGHBOURS = 32;

    private final SentencedText text;
    private final Places places;
    private final Roster roster;
    private final OfficeClaims claims;

    /** The offices, the nearest first, and the first token of the first. */
    record Leading(List<OfficePhrase> offices, int first) {
        boolean isEmpty() {
            return offices.isEmpty();
        }
    }

    LeadingOffices(SentencedText text, Places places, Roster roster, OfficeClaims claims) {
        this.text = text;
        this.places = places;
        this.roster = roster;
        this.claims = claims;
    }

    Leading find(NameRun run, SentenceNames names) {
        OfficePhrase nearest = prefix(run, names.offices());
        if (nearest == null) {
            nearest = apposedBefore(run, names);
        }
        if (nearest == null) {
            return new Leading(List.of(), run.lead());
        }
        List<OfficePhrase> held = new ArrayList<>();
        held.add(nearest);
        chainBack(nearest, run, names, held);
        return new Leading(held, held.getLast().first());
    }

    /**
     * "Foreign Minister Ana Duarte"; with an envoy's principal between, the nearest noun bears the
     * name.
     */
    private static @Nullable OfficePhrase prefix(NameRun run, List<OfficePhrase> offices) {
        OfficePhrase found = null;
        for (OfficePhrase phrase : offices) {
            if (phrase.end() == run.lead() && !phrase.isPlural()) {
                boolean principal =
                        found != null
                                && found.contains(phrase)
                                && phrase.determiner() == Determiner.DEFINITE
                                && found.headEnd() <= phrase.head();
                found = principal ? found : phrase;
            }
        }
        return found;
    }

    /** "Peru's minister of mines, Rosa Quispe," */
    private @Nullable OfficePhrase apposedBefore(NameRun run, SentenceNames names) {
        Sentence sentence = names.sentence();
        List<OfficePhrase> offices = names.offices();
        int comma = run.lead() - 1;
        if (comma <= sentence.first()
                || !(text.is(comma, ",") || text.is(comma, ":") || text.is(comma, "–"))
                || !closes(run, sentence)) {
            return null;
        }
        OfficePhrase found = envoyOf(comma, offices, names);
        if (found != null) {
            return found;
        }
        for (OfficePhrase phrase : offices) {
            boolean definite =
                    phrase.determiner() != Determiner.NONE
                            || !phrase.owners().isEmpty()
                            || run.honoured()
                            || isWrittenOut(phrase) && run.size() > 1
                            || goesOn(phrase, offices);
            boolean town =
                    run.size() == 1
                            && !run.honoured()
                            && places.cityAt(text, run.first(), run.end()) != null;
            boolean serves =
                    phrase.determiner() == Determiner.NONE && names.servesPrincipal(phrase);
            if (phrase.end() == comma
                    && !serves // "as envoy of Peru's president, Ana Lima": she is the president
                    && !phrase.isPlural()
                    && definite
                    && !town
                    && !claims.isUsed(phrase)
                    && (found == null || !found.contains(phrase))) {
                found = phrase;
            }
        }
        return found;
    }

    /**
     * "A special envoy of President Quispe, Ana Lima,": whose principal's name ends at the comma.
     */
    private static @Nullable OfficePhrase envoyOf(
            int comma, List<OfficePhrase> offices, SentenceNames names) {
        for (NameRun principal : names.runs()) {
            if (principal.end() != comma) {
                continue;
            }
            for (OfficePhrase phrase : offices) {
                if (phrase.end() == principal.lead()
                        && phrase.determiner() != Determiner.NONE
                        && names.servesPrincipal(phrase)) {
                    return phrase;
                }
            }
        }
        return null;
    }

    /** "The Under-Secretary for Relief and Emergency Coordinator": told with another before it. */
    private static boolean goesOn(OfficePhrase phrase, List<OfficePhrase> offices) {
        for (OfficePhrase other : offices) {
            if (other.determiner() != Determiner.NONE
                    && other.head() < phrase.head()
                    && other.end() >= phrase.first() - 1
                    && other.end() <= phrase.head()) {
                return true;
            }
        }
        return false;
    }

    /**
     * "President Ana Duarte and Norway's Kari Solberg": the title that the second shares with the
     * first, or null.
     */
    @Nullable OfficePhrase sharedWith(NameRun run, SentenceNames names) {
        Sentence sentence = names.sentence();
        int and = run.lead() - 2;
        while (and > sentence.first() && text.word(and).isCapitalised()) {
            and--;
        }
        if (!text.is(and, "and") && !text.is(and, "with") && !text.is(and, "met")) {
            return null;
        }
        for (NameRun other : names.runs()) {
            if (other.end() == and) {
                OfficePhrase title = prefix(other, names.offices());
                return title != null && title.end() == title.headEnd() && !title.isRelation()
                        ? title
                        : null;
            }
        }
        return null;
    }

    /** "Secretary of Fisheries and Ports, Rosa Quispe": no mere word for somebody. */
    private boolean isWrittenOut(OfficePhrase phrase) {
        return phrase.end() > phrase.headEnd() && text.word(phrase.head()).isCapitalised();
    }

    private boolean closes(NameRun run, Sentence sentence) {
        int next = run.end();
        if (next >= sentence.end() || run.honoured()) {
            return true;
        }
        return text.word(next).isMark()
                || text.is(next, "and")
                || text.is(next, "who")
                || text.is(next, "of")
                || run.size() > 1 && text.is(next, "at")
                || run.size() > 1 && text.is(next, "in")
                || run.size() > 1 && text.is(next, "on")
                || run.size() > 1 && text.is(next, "to");
    }

    /** "the Vice President and President Duarte": an office that the text gave somebody else. */
    private boolean isAnothers(OfficePhrase phrase, NameRun run) {
        if (phrase.determiner() != Determiner.DEFINITE || phrase.end() > phrase.headEnd()) {
            return false;
        }
        Set<String> office = claims.wordsOf(phrase);
        PersonDraft self = roster.find(run.words(text));
        for (PersonDraft person :
                roster.persons().subList(0, Math.min(roster.persons().size(), NEIGHBOURS))) {
            if (person != self
                    && person.claims().stream().anyMatch(claim -> claim.words().equals(office))) {
                return true;
            }
        }
        return false;
    }

    private void chainBack(
            OfficePhrase from, NameRun run, SentenceNames names, List<OfficePhrase> held) {
        OfficePhrase last = from;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (OfficePhrase phrase : names.offices()) {
                if (!phrase.isPlural()
                        && !claims.isUsed(phrase)
                        && !held.contains(phrase)
                        && phrase.end() < last.first() + 1
                        && joins(phrase.end(), last.first())
                        && !phrase.isGuest()
                        && !phrase.isRelation()
                        && !names.servesPrincipal(phrase)
                        && !isAnothers(phrase, run)
                        && (names.isPrincipal(phrase) || !names.isWithinAnother(phrase))) {
                    held.add(phrase);
                    last = phrase;
                    moved = true;
                    break;
                }
            }
        }
    }

    private boolean joins(int end, int first) {
        int at = end;
        while (at < first
                && (text.is(at, ",")
                        || text.is(at, "and")
                        || text.is(at, "&")
                        || text.is(at, "concurrently")
                        || text.is(at, "also"))) {
            at++;
        }
        return at == first && at > end;
    }
}
