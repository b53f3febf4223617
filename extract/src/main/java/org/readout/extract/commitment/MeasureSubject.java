package org.readout.extract.commitment;

import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.SentencedText;

/**
 * Tells whether the subject of a measure is one of those who are to act, and so is left out ("both
 * sides open a port"), or belongs to it ("the commission meet every quarter").
 */
final class MeasureSubject {
    private static final WordSet DOERS =
            WordSet.of(
                    "side",
                    "sides",
                    "country",
                    "countries",
                    "nation",
                    "nations",
                    "state",
                    "states",
                    "government",
                    "governments",
                    "authorities",
                    "ministry",
                    "ministries",
                    "ministers",
                    "parties",
                    "partners",
                    "allies",
                    "members",
                    "neighbours",
                    "neighbors",
                    "leaders",
                    "officials",
                    "community",
                    "nationals",
                    "citizens",
                    "companies",
                    "firms",
                    "investors",
                    "businesses",
                    "counterpart",
                    "counterparts",
                    "host",
                    "guest",
                    "colleague",
                    "capitals",
                    "administration",
                    "office",
                    "agency",
                    "agencies",
                    "delegation",
                    "delegations",
                    "navies",
                    "armies",
                    "army",
                    "navy",
                    "people",
                    "peoples",
                    "parliament",
                    "parliaments",
                    "donors",
                    "stakeholders",
                    "actors",
                    "department",
                    "association",
                    "organisation",
                    "organization",
                    "organisations",
                    "organizations",
                    "institution",
                    "institutions",
                    "corporation",
                    "party",
                    "authority",
                    "city",
                    "cities",
                    "company",
                    "society",
                    "university",
                    "universities",
                    "embassy",
                    "bloc",
                    "union",
                    "president",
                    "minister",
                    "ambassador",
                    "prime",
                    "king",
                    "nationals",
                    "everyone",
                    "all");

    private static final WordSet THINGS =
            WordSet.of(
                    "commission",
                    "committee",
                    "council",
                    "group",
                    "meeting",
                    "summit",
                    "conference",
                    "forum",
                    "session",
                    "round",
                    "bridge",
                    "centre",
                    "center",
                    "mechanism",
                    "dialogue",
                    "consultations",
                    "treaty",
                    "agreement",
                    "convention",
                    "line",
                    "port",
                    "support",
                    "aid",
                    "help",
                    "grant",
                    "loan",
                    "backing",
                    "effort",
                    "efforts",
                    "steps",
                    "step",
                    "plan",
                    "plans",
                    "programme",
                    "program",
                    "project",
                    "projects",
                    "credit",
                    "need",
                    "framework",
                    "system",
                    "fund",
                    "talks",
                    "visit",
                    "platform",
                    "exchange",
                    "measures",
                    "conditions",
                    "talks",
                    "work");

    private static final String[] ABSTRACT = {
        "tion", "tions", "ment", "ments", "ance", "ence", "ship", "ships", "ing", "ness", "ity"
    };

    private final SentencedText text;
    private final Grammar grammar;

    MeasureSubject(SentencedText text, Grammar grammar) {
        this.text = text;
        this.grammar = grammar;
    }

    /** Whether the clause's subject is somebody who is to act. */
    boolean isDoer(Clause clause) {
        return !clause.hasSubject() || isDoer(clause.subjectFirst(), clause.subjectEnd());
    }

    boolean isDoer(int first, int end) {
        if (grammar.tag(first) == Tag.PRONOUN) {
            return true;
        }
        boolean named = true;
        for (int token = first; token < end; token++) {
            String word = text.folded(token);
            if (word.equals("both") || word.equals("two")) {
                return true;
            }
            if (THINGS.contains(word)) {
                return false;
            }
            named &= grammar.tag(token) == Tag.NAME || grammar.tag(token) == Tag.DETERMINER;
        }
        return named || DOERS.contains(text.folded(head(first, end)));
    }

    /** Whether a phrase before "to" names what is given, not who is to act: "support to mend". */
    boolean isThing(int first, int end) {
        String head = text.folded(head(first, end));
        if (DOERS.contains(head) || grammar.tag(first) == Tag.PRONOUN) {
            return false;
        }
        if (THINGS.contains(head)) {
            return true;
        }
        for (String ending : ABSTRACT) {
            if (head.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private int head(int first, int end) {
        NounPhrase phrase = grammar.nounPhraseAt(first).orElse(null);
        return phrase == null ? end - 1 : Math.min(phrase.head(), end - 1);
    }
}
