package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.extract.name.MentionKind;
import org.readout.model.Actor;
import org.readout.model.Person;
import org.readout.model.PersonId;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Source;

/**
 * Follows whom a document speaks of from clause to clause, so that pronouns and descriptions can be
 * resolved.
 */
public final class ReferenceReader {
    private final Descriptions descriptions;
    private final Genders genders;
    private final IssuerReader issuers;

    public ReferenceReader(Lexicons lexicons) {
        this.descriptions = new Descriptions(lexicons);
        this.genders = new Genders(lexicons);
        this.issuers = new IssuerReader();
    }

    public References read(SentencedText text, Grammar grammar, Cast cast, Source source) {
        DirectSpeech speech = DirectSpeech.of(text);
        Issuer issuer = issuers.read(text, grammar, speech, cast, source);
        Referents referents =
                new Referents(
                        text, grammar, cast, descriptions, genders.of(text, grammar, cast), issuer);
        Company everybody = everybody(cast);
        Groups groups = new Groups(cast, everybody);
        QuotedSpeakers quoted = new QuotedSpeakers(speech);
        List<Focus> course = new Course(text, grammar, referents, speech, quoted, groups).read();
        return new References(
                referents, course, owners(text, grammar, cast), groups, issuer, speech, quoted);
    }

    private static Owners owners(SentencedText text, Grammar grammar, Cast cast) {
        Owners owners = new Owners();
        for (Sentence sentence : text.sentences()) {
            List<Clause> clauses = grammar.clauses(sentence);
            for (Clause clause : clauses) {
                if (clause.kind() != ClauseKind.MAIN) {
                    owners.note(clause, cast);
                }
                if (clause.parent() >= 0 && clause.hasSubject()) {
                    owners.noteRelative(clause, clauses.get(clause.parent()), cast);
                }
            }
        }
        owners.sort();
        return owners;
    }

    /**
     * The document's own company: its first persons of two sides, and the states it speaks of most.
     */
    private static Company everybody(Cast cast) {
        List<PersonId> persons = new ArrayList<>();
        Set<Actor.Side> sides = new LinkedHashSet<>();
        for (Person person : cast.persons()) {
            if (person.side().isPresent() && sides.size() < 2 && sides.add(person.side().get())) {
                persons.add(person.id());
            }
        }
        if (sides.size() < 2) {
            mostNamed(cast).stream().filter(side -> sides.size() < 2).forEach(sides::add);
        }
        return new Company(List.copyOf(sides), persons, List.of(), List.of());
    }

    private static List<Actor.Side> mostNamed(Cast cast) {
        Map<Actor.Side, Integer> count = new HashMap<>();
        Map<Actor.Side, Integer> firstAt = new HashMap<>();
        for (Mention mention : cast.mentions()) {
            if (mention.actor() instanceof Actor.State state
                    && mention.kind() != MentionKind.CAPITAL) {
                count.merge(state, 1, Integer::sum);
                firstAt.putIfAbsent(state, mention.first());
            }
        }
        List<Actor.Side> sides = new ArrayList<>(count.keySet());
        sides.sort(
                (a, b) -> {
                    int byCount =
                            Integer.compare(count.getOrDefault(b, 0), count.getOrDefault(a, 0));
                    return byCount != 0
                            ? byCount
                            : Integer.compare(
                                    firstAt.getOrDefault(a, 0), firstAt.getOrDefault(b, 0));
                });
        return sides;
    }
}
