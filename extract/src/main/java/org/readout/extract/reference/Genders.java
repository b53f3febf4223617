package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.lexicon.WordTable;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.extract.name.MentionKind;
import org.readout.model.Actor;
import org.readout.model.Folding;
import org.readout.model.PersonId;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Whether "he" or "she" fits a person: the words before the name tell, then a possessive, then the
 * given name.
 */
final class Genders {
    /** What is welcomed and praised of others. */
    private static final WordSet OTHERS =
            WordSet.of(
                    "visit",
                    "trip",
                    "stay",
                    "arrival",
                    "presence",
                    "participation",
                    "attendance",
                    "election",
                    "re-election",
                    "appointment",
                    "victory",
                    "proposal",
                    "proposals",
                    "offer",
                    "speech",
                    "remarks",
                    "leadership",
                    "role",
                    "efforts",
                    "initiative",
                    "contribution",
                    "words");

    private final Map<String, String> pronounOf = new HashMap<>();
    private final WordTable<String> givenNames;
    private final List<Ending> endings = new ArrayList<>();

    /** The ending of a surname: "-ova". */
    private record Ending(String ending, String pronoun) {}

    Genders(Lexicons lexicons) {
        for (Row row :
                lexicons.rows(Genders.class, "gender-words.en.tsv", "word", "pronoun", "example")) {
            pronounOf.put(Folding.fold(row.cell(0)), row.cell(1));
        }
        Map<String, String> names = new HashMap<>();
        for (Row row : lexicons.rows(Genders.class, "given-names.en.tsv", "pronoun", "forms")) {
            for (String form : row.cell(1).split(" ", -1)) {
                if (form.startsWith("-")) {
                    endings.add(new Ending(form.substring(1), row.cell(0)));
                } else {
                    names.put(form, row.cell(0));
                }
            }
        }
        givenNames = WordTable.of(names);
    }

    /** "he" or "she" by person; those of whom the text does not tell are missing. */
    Map<PersonId, String> of(SentencedText text, Grammar grammar, Cast cast) {
        Map<PersonId, String> found = new HashMap<>();
        for (Mention mention : cast.mentions()) {
            if (mention.actor() instanceof Actor.Individual(PersonId person)) {
                told(text, mention).ifPresent(pronoun -> found.putIfAbsent(person, pronoun));
            }
        }
        byPossessive(text, grammar, cast, found);
        for (Mention mention : cast.mentions()) {
            if (mention.kind() == MentionKind.NAME
                    && mention.actor() instanceof Actor.Individual(PersonId person)
                    && !found.containsKey(person)) {
                String pronoun = named(text, mention);
                if (pronoun != null) {
                    found.put(person, pronoun);
                }
            }
        }
        return found;
    }

    /**
     * "Maria Lund", "Lundova": the first part of the name that tells, its last only by its ending.
     */
    private @Nullable String named(SentencedText text, Mention mention) {
        int last = mention.end() - 1;
        for (int token = mention.nameFirst(); token < last; token++) {
            String pronoun = givenNames.get(text.folded(token));
            if (pronoun != null) {
                return pronoun;
            }
        }
        String surname = text.folded(last);
        for (Ending ending : endings) {
            if (surname.length() > ending.ending().length() + 2
                    && surname.endsWith(ending.ending())) {
                return ending.pronoun();
            }
        }
        return null;
    }

    /** "Ana Duarte met her counterpart": the possessive right behind the verb is the subject's. */
    private static void byPossessive(
            SentencedText text, Grammar grammar, Cast cast, Map<PersonId, String> found) {
        for (Sentence sentence : text.sentences()) {
            for (Clause clause : grammar.clauses(sentence)) {
                int at = clause.verb().end();
                String pronoun =
                        at >= sentence.end()
                                ? null
                                : text.is(at, "his") ? "he" : text.is(at, "her") ? "she" : null;
                if (pronoun == null
                        || !clause.hasSubject()
                        || clause.verb().passive()
                        || grammar.tag(at) != Tag.POSSESSIVE
                        || isAnothers(text, grammar, at)) {
                    continue;
                }
                List<Mention> named =
                        cast.outermostWithin(clause.subjectFirst(), clause.subjectEnd());
                if (named.size() == 1
                        && named.get(0).actor() instanceof Actor.Individual(PersonId person)) {
                    found.putIfAbsent(person, pronoun);
                }
            }
        }
    }

    /** "Praised his visit": what is praised is rather another's. */
    private static boolean isAnothers(SentencedText text, Grammar grammar, int possessive) {
        return grammar.nounPhraseAt(possessive)
                .filter(phrase -> OTHERS.contains(text, phrase.head()))
                .isPresent();
    }

    private Optional<String> told(SentencedText text, Mention mention) {
        // the word next to the name counts most: "Crown Prince and Prime Minister Mr"
        for (int token = mention.nameFirst() - 1; token >= mention.first(); token--) {
            String pronoun = pronounOf.get(bare(text.folded(token)));
            if (pronoun != null) {
                return Optional.of(pronoun);
            }
        }
        String before =
                mention.first() > 0 ? pronounOf.get(bare(text.folded(mention.first() - 1))) : null;
        return Optional.ofNullable(before);
    }

    private static String bare(String folded) {
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
