package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.extract.grammar.Clause;
import org.readout.extract.name.Cast;
import org.readout.model.Actor;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.model.PersonId;

/**
 * Who is meant by the words of one document. Groups ("both sides", "the two ministers") depend on the occasion, so every
 * question brings the company; {@link #everybody()} is that of the document as a whole.
 */
public final class References {
    private final Cast cast;
    private final Referents referents;
    private final List<Focus> course;
    private final Company everybody;
    private final Issuer issuer;
    private final DirectSpeech speech;

    References(Cast cast, Referents referents, List<Focus> course, Company everybody, Issuer issuer, DirectSpeech speech) {
        this.cast = cast;
        this.referents = referents;
        this.course = List.copyOf(course);
        this.everybody = everybody;
        this.issuer = issuer;
        this.speech = speech;
    }

    public Company everybody() {
        return everybody;
    }

    public Issuer issuer() {
        return issuer;
    }

    public DirectSpeech speech() {
        return speech;
    }

    /** Whom the clause's subject means; empty where it has none or that is unsure. */
    public List<Actor> subjectOf(Clause clause, Company company) {
        return clause.hasSubject()
                ? referents.subject(clause.subjectFirst(), clause.subjectEnd(), focusAt(clause.subjectFirst()))
                        .map(reference -> among(reference, company))
                        .orElse(List.of())
                : List.of();
    }

    /** Whom the tokens {@code first..end} mean; empty where that is unsure. */
    public List<Actor> meant(int first, int end, Company company) {
        return reference(first, end).map(reference -> among(reference, company)).orElse(List.of());
    }

    /** Whom the tokens mean, before the occasion is known. */
    public Optional<Reference> reference(int first, int end) {
        return end <= first ? Optional.empty() : referents.of(first, end, focusAt(first));
    }

    /** The person that the text spoke of last before the token, as a subject. */
    public Optional<PersonId> personBefore(int token) {
        return Optional.ofNullable(focusAt(token).person());
    }

    /** Whom a reference means in this company. */
    public List<Actor> among(Reference reference, Company present) {
        Company company = present.orElse(everybody);
        return switch (reference) {
            case Reference.Those(var actors) -> actors;
            case Reference.Sides() -> sides(company);
            case Reference.Persons(int number, String office) -> persons(number, office, company);
            case Reference.InRole(boolean host, var butNot) -> inRole(host, butNot, company);
        };
    }

    /** Two states that meet in the presence of a body are "the two sides". */
    private static List<Actor> sides(Company company) {
        List<Actor> states = new ArrayList<>();
        company.sides().stream().filter(Actor.State.class::isInstance).forEach(states::add);
        return states.size() == 2 ? states : List.copyOf(company.sides());
    }

    private List<Actor> persons(int number, String office, Company company) {
        List<PersonId> fitting = company.persons().stream()
                .filter(id -> office.isEmpty() || hasOffice(id, office))
                .toList();
        List<PersonId> from = fitting.size() >= 2 ? fitting : company.persons();
        if (number == 2 || number == 0 && from.size() == 2) {
            return pair(from).map(List::<Actor>copyOf).orElse(List.copyOf(company.sides()));
        }
        List<Actor> all = new ArrayList<>();
        from.stream().limit(number == 0 ? from.size() : number).forEach(id -> all.add(new Actor.Individual(id)));
        return all;
    }

    /** The first two persons of different sides, else the first two. */
    private Optional<List<Actor>> pair(List<PersonId> from) {
        for (int i = 0; i < from.size(); i++) {
            for (int j = i + 1; j < from.size(); j++) {
                if (!cast.person(from.get(i)).side().equals(cast.person(from.get(j)).side())) {
                    return Optional.of(List.of(new Actor.Individual(from.get(i)), new Actor.Individual(from.get(j))));
                }
            }
        }
        return from.size() < 2
                ? Optional.empty()
                : Optional.of(List.of(new Actor.Individual(from.get(0)), new Actor.Individual(from.get(1))));
    }

    private boolean hasOffice(PersonId id, String word) {
        for (Office office : cast.person(id).offices()) {
            if (org.readout.model.Folding.fold(office.title()).contains(word)) {
                return true;
            }
        }
        return false;
    }

    private List<Actor> inRole(boolean host, List<Actor> butNot, Company company) {
        List<PersonId> role = host ? company.hosts() : company.guests();
        for (PersonId id : role) {
            if (!butNot.contains(new Actor.Individual(id))) {
                return List.of(new Actor.Individual(id));
            }
        }
        Optional<Actor.Side> own = butNot.isEmpty() ? Optional.empty() : cast.sideOf(butNot.get(0));
        for (PersonId id : company.persons()) {
            Person person = cast.person(id);
            if (!butNot.contains(new Actor.Individual(id)) && (own.isEmpty() || !person.side().equals(own))) {
                return List.of(new Actor.Individual(id));
            }
        }
        return List.of();
    }

    private Focus focusAt(int token) {
        int low = 0;
        int high = course.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (course.get(middle).from() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Focus.NOTHING : course.get(low - 1);
    }
}
