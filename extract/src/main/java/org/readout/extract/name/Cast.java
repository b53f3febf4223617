package org.readout.extract.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Person;
import org.readout.model.PersonId;

/**
 * Everybody a document names: its persons, and every mention of a person, state or body in text
 * order.
 */
public final class Cast {
    private final List<Person> persons;
    private final Map<PersonId, Person> byId = new HashMap<>();
    private final List<Mention> mentions;

    /** The first token of each mention: what is asked for is found here without a visit to it. */
    private final int[] firsts;

    private final Set<Actor> named = new HashSet<>();
    private final Actor.@Nullable Side home;

    public Cast(List<Person> persons, List<Mention> mentions) {
        this(persons, mentions, null);
    }

    /**
     * @param home the state or body whose own outlet publishes the document, or null
     */
    public Cast(List<Person> persons, List<Mention> mentions, Actor.@Nullable Side home) {
        this.home = home;
        this.persons = List.copyOf(persons);
        persons.forEach(person -> byId.put(person.id(), person));
        List<Mention> ordered = new ArrayList<>(mentions);
        ordered.sort(Cast::order);
        this.mentions = Collections.unmodifiableList(ordered);
        firsts = ordered.stream().mapToInt(Mention::first).toArray();
        for (Mention mention : ordered) {
            named.add(mention.actor());
        }
        persons.forEach(person -> person.side().ifPresent(named::add));
    }

    private static int order(Mention a, Mention b) {
        return a.first() != b.first()
                ? Integer.compare(a.first(), b.first())
                : Integer.compare(b.end(), a.end());
    }

    /** The state or body whose own outlet, a ministry's page, publishes the document. */
    public Optional<Actor.Side> home() {
        return Optional.ofNullable(home);
    }

    /** Whether the document names the side, or a person who acts for it. */
    public boolean names(Actor.Side side) {
        return named.contains(side);
    }

    public List<Person> persons() {
        return persons;
    }

    public Person person(PersonId id) {
        Person person = byId.get(id);
        if (person == null) {
            throw new IllegalArgumentException("no person %s in this document".formatted(id));
        }
        return person;
    }

    /**
     * In text order, an outer mention before those inside it (a principal within an envoy's title).
     */
    public List<Mention> mentions() {
        return mentions;
    }

    /** Those that lie wholly within the tokens {@code first..end}, in text order. */
    public List<Mention> within(int first, int end) {
        List<Mention> found = new ArrayList<>();
        for (int i = firstAtOrAfter(first); i < firsts.length && firsts[i] < end; i++) {
            if (mentions.get(i).end() <= end) {
                found.add(mentions.get(i));
            }
        }
        return found;
    }

    /** Those within {@code first..end} that lie inside no other of these. */
    public List<Mention> outermostWithin(int first, int end) {
        List<Mention> found = new ArrayList<>();
        int reached = first;
        for (Mention mention : within(first, end)) {
            if (mention.first() >= reached) {
                found.add(mention);
                reached = mention.end();
            }
        }
        return found;
    }

    /** The outermost mention that begins at the token and ends at {@code limit} or before. */
    public Optional<Mention> outermostAt(int token, int limit) {
        for (int i = firstAtOrAfter(token); i < firsts.length && firsts[i] == token; i++) {
            if (mentions.get(i).end() <= limit) {
                return Optional.of(mentions.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whom the actor acts for: a person's state or body, or the side itself. */
    public Optional<Actor.Side> sideOf(Actor actor) {
        return switch (actor) {
            case Actor.Individual(PersonId id) -> person(id).side();
            case Actor.Side side -> Optional.of(side);
        };
    }

    private int firstAtOrAfter(int token) {
        int low = 0;
        int high = firsts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firsts[middle] < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
