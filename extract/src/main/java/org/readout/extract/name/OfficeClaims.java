package org.readout.extract.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.office.BodyPhrase;
import org.readout.extract.office.OfficePhrase;
import org.readout.extract.office.OfficePhrase.Determiner;
import org.readout.extract.office.Signs;
import org.readout.extract.office.TitleClass;
import org.readout.extract.office.TitleLexicon;
import org.readout.extract.office.TitleWord;
import org.readout.model.Actor;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Gives offices to persons: whose each is, what "his adviser" and "her counterpart" stand for,
 * which are taken.
 */
final class OfficeClaims {
    private final SentencedText text;
    private final TitleWriter writer;
    private final Antecedents antecedents;
    private final Set<OfficePhrase> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Relation> relations = new ArrayList<>();

    /** "His minister", and whose side that is as far as the names before it tell. */
    private final List<Relation> possessed = new ArrayList<>();

    private final IdentityHashMap<OfficePhrase, Told> tellings = new IdentityHashMap<>();

    /** An office without its state, as written and in words that two tellings share. */
    private record Told(String bare, Set<String> words) {}

    private record Relation(
            PersonDraft person,
            OfficePhrase phrase,
            Actor.@Nullable Side side,
            Sentence sentence) {}

    OfficeClaims(Signs signs, Roster roster, TitleLexicon lexicon) {
        text = signs.text();
        writer = new TitleWriter(signs, lexicon);
        antecedents = new Antecedents(signs, roster);
    }

    /** What the office says without its state, in words that two tellings of it share. */
    Set<String> wordsOf(OfficePhrase phrase) {
        return told(phrase).words();
    }

    /** Written out once: an office is asked for by each name near it. */
    private Told told(OfficePhrase phrase) {
        Told known = tellings.get(phrase);
        if (known == null) {
            String bare = writer.bare(phrase);
            known = new Told(bare, OfficeList.words(bare));
            tellings.put(phrase, known);
        }
        return known;
    }

    void use(OfficePhrase phrase) {
        used.add(phrase);
    }

    /** The office as a claim of the state that the phrase names. */
    OfficeClaim claimOf(OfficePhrase phrase) {
        Told told = told(phrase);
        return new OfficeClaim(
                told.bare(),
                told.words(),
                phrase.owner(),
                writer.namesState(phrase),
                phrase.core(),
                phrase.end(),
                phrase);
    }

    /** Those who are somebody's counterpart, whose office is known from that. */
    Set<PersonDraft> counterparts() {
        Set<PersonDraft> found = Collections.newSetFromMap(new IdentityHashMap<>());
        relations.forEach(relation -> found.add(relation.person()));
        return found;
    }

    /** Whether the phrase is bound to a name, so that it describes nobody else. */
    boolean isUsed(OfficePhrase phrase) {
        return used.contains(phrase);
    }

    /** The singular offices that stand beside no name: "the minister", "the visiting premier". */
    List<OfficePhrase> namelessOf(List<SentenceNames> sentences) {
        List<OfficePhrase> nameless = new ArrayList<>();
        for (SentenceNames names : sentences) {
            for (OfficePhrase phrase : names.offices()) {
                boolean points = phrase.determiner() == Determiner.DEFINITE;
                if (points && !used.contains(phrase) && !phrase.isPlural()) {
                    nameless.add(phrase);
                }
            }
        }
        return nameless;
    }

    /** The singular offices of a state that stand beside no name. */
    List<OfficePhrase> unusedOf(List<SentenceNames> sentences) {
        List<OfficePhrase> unused = new ArrayList<>();
        for (SentenceNames names : sentences) {
            for (OfficePhrase phrase : names.offices()) {
                if (!used.contains(phrase) && !phrase.isPlural() && phrase.owner() != null) {
                    unused.add(phrase);
                }
            }
        }
        return unused;
    }

    /**
     * @param stated the state that stands behind the name: "of Norway"
     */
    void claim(
            PersonDraft person,
            OfficePhrase phrase,
            Actor.@Nullable Side stated,
            Sentence sentence) {
        used.add(phrase);
        boolean owned =
                !phrase.isPlural()
                        && (phrase.owner() != null || phrase.determiner() == Determiner.POSSESSIVE);
        Actor.Side side = owned || stated == null ? phrase.owner() : stated;
        if (phrase.isGuest()) {
            person.side(person.side() == null ? side : null);
            return;
        }
        if (phrase.isRelation()) {
            person.side(person.side() == null ? side : null);
            relations.add(new Relation(person, phrase, side, sentence));
            return;
        }
        if (side == null && phrase.determiner() == Determiner.POSSESSIVE) {
            side = antecedents.side(phrase.first(), sentence);
            possessed.add(new Relation(person, phrase, side, sentence));
        }
        // "the bloc's commissioner": the whole text tells best which bloc
        boolean kind = text.is(phrase.first(), "the") && phrase.principal() == null;
        if (side == null && phrase.determiner() == Determiner.GENITIVE && !kind) {
            side = antecedents.side(phrase.first() + 1, sentence);
        }
        Told told = told(phrase);
        if (phrase.determiner() == Determiner.POSSESSIVE && serves(phrase)) {
            OfficeClaim principal = antecedents.holder(person, phrase);
            if (principal != null) {
                String bare =
                        told.bare() + TitleWriter.serves(phrase.word().phrase()) + principal.bare();
                told = new Told(bare, OfficeList.words(bare));
                side = principal.side() != null ? principal.side() : side;
            }
        }
        person.claims(
                new OfficeClaim(
                        told.bare(),
                        told.words(),
                        side,
                        writer.namesState(phrase),
                        phrase.core(),
                        phrase.end(),
                        phrase));
    }

    /** "his press adviser": an office in the service of another. */
    private static boolean serves(OfficePhrase phrase) {
        String noun = phrase.word().phrase();
        return noun.startsWith("spokes")
                || noun.contains("advis")
                || noun.equals("aide")
                || noun.equals("chief of staff");
    }

    /**
     * ", who heads the International Department"
     *
     * @param after the token of the comma
     */
    void claimHead(PersonDraft person, BodyPhrase body, int after) {
        String verb = text.folded(after + 2);
        String noun =
                verb.startsWith("chair")
                        ? "Chair"
                        : verb.startsWith("sp") ? "Spokesperson" : "Head";
        // no phrase of its own: the claim stands on the relative clause
        OfficePhrase none =
                new OfficePhrase(
                        after + 1,
                        after + 1,
                        after + 2,
                        after + 3,
                        body.end(),
                        TitleWord.of("head", Set.of(TitleClass.HEAD), false),
                        List.of(),
                        null,
                        body,
                        null,
                        Determiner.NONE);
        person.claims(
                new OfficeClaim(
                        noun + " of the " + text.phrase(body.first(), body.end()),
                        body.side(),
                        false,
                        after + 1,
                        body.end(),
                        none));
    }

    /**
     * Gives "his Maltese counterpart" the office of him whom it points to, once all names are
     * known.
     */
    void resolveRelations() {
        for (Relation told : possessed) {
            Actor.Side side = antecedents.side(told.phrase().first(), told.sentence());
            if (side != null && !side.equals(told.side())) {
                told.person().reassign(told.phrase(), told.side(), side);
            }
        }
        for (Relation relation : relations) {
            PersonDraft colleague =
                    antecedents.colleague(
                            relation.person(), relation.phrase(), relation.sentence());
            if (colleague != null) {
                OfficeClaim model = colleague.claims().getFirst();
                relation.person().across(colleague);
                relation.person()
                        .claims(
                                new OfficeClaim(
                                        model.bare(),
                                        relation.side(),
                                        false,
                                        relation.phrase().first(),
                                        relation.phrase().end(),
                                        model.phrase()));
            }
        }
    }
}
