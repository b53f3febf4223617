package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.extract.name.Cast;
import org.readout.model.Actor;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.model.PersonId;

/** Whom groups and roles mean in a company. */
final class Groups {
    private static final List<String> HEADS =
            List.of(
                    "president",
                    "prime minister",
                    "premier",
                    "king",
                    "queen",
                    "chancellor",
                    "emir",
                    "sultan",
                    "general secretary",
                    "head of government",
                    "head of state");

    private final Cast cast;
    private final Company everybody;
    private final Ranks ranks;

    Groups(Cast cast, Company everybody) {
        this.cast = cast;
        this.everybody = everybody;
        this.ranks = new Ranks(cast);
    }

    Company everybody() {
        return everybody;
    }

    /**
     * A host, guest or counterpart as the person he is, as far as the document alone tells; others
     * unchanged.
     */
    Reference known(Reference reference) {
        if (reference instanceof Reference.InRole || reference instanceof Reference.Counterparts) {
            List<Actor> actors = among(reference, Company.NOBODY);
            return actors.isEmpty() ? reference : new Reference.Those(actors);
        }
        return reference;
    }

    List<Actor> among(Reference reference, Company present) {
        if (reference instanceof Reference.Those(var those)) {
            return those; // by far the most, and the same in every company
        }
        Company company = present.orElse(everybody);
        return switch (reference) {
            case Reference.Those(var actors) -> actors;
            case Reference.Sides both -> sides(company);
            case Reference.Persons persons -> persons(persons, company);
            case Reference.Counterparts(PersonId own, boolean several) ->
                    counterparts(own, several, company);
            case Reference.InRole(boolean host, var butNot) -> inRole(host, butNot, company);
        };
    }

    /** Two states that meet in the presence of a body are "the two sides". */
    private static List<Actor> sides(Company company) {
        List<Actor> states = new ArrayList<>();
        for (Actor side : company.sides()) {
            if (side instanceof Actor.State) {
                states.add(side);
            }
        }
        return states.size() == 2 ? states : List.copyOf(company.sides());
    }

    /** Those of the company in the like office, else those of the document, else the other one. */
    private List<Actor> counterparts(PersonId own, boolean several, Company company) {
        List<PersonId> present = ranks.counterparts(own, company.persons());
        List<PersonId> all =
                present.isEmpty()
                        ? ranks.counterparts(own, cast.persons().stream().map(Person::id).toList())
                        : present;
        if (all.isEmpty()) {
            return several
                    ? persons(new Reference.Persons(0, List.of()), company)
                    : inRole(false, List.of(new Actor.Individual(own)), company);
        }
        List<Actor> actors = new ArrayList<>();
        all.stream()
                .limit(several ? all.size() : 1)
                .forEach(id -> actors.add(new Actor.Individual(id)));
        return actors;
    }

    private List<Actor> persons(Reference.Persons asked, Company company) {
        int number = asked.number();
        List<String> offices = asked.offices();
        List<PersonId> fitting =
                plainly(company.persons().stream().filter(id -> fits(id, asked)).toList(), offices);
        if (number == 2 && offices.isEmpty() && isCrowd(company)) {
            return everybody.persons().stream().<Actor>map(Actor.Individual::new).toList();
        }
        if (number == 2 || number == 0 && company.persons().size() <= 2) {
            boolean leaders = offices.contains("premier") && offices.contains("king");
            return (leaders ? heads(company) : Optional.<List<Actor>>empty())
                    .or(() -> pair(fitting))
                    .or(
                            () ->
                                    pair(
                                            plainly(
                                                    cast.persons().stream()
                                                            .map(Person::id)
                                                            .filter(id -> fits(id, asked))
                                                            .toList(),
                                                    offices)))
                    .or(() -> pair(allowed(company.persons(), asked)))
                    .orElse(sides(company));
        }
        List<PersonId> from = fitting.size() >= 2 ? fitting : allowed(company.persons(), asked);
        List<Actor> all = new ArrayList<>();
        from.stream()
                .limit(number == 0 ? from.size() : number)
                .forEach(id -> all.add(new Actor.Individual(id)));
        return all;
    }

    /**
     * "He has received the ministers of Peru, Chile and Norway. The two have never met": the first
     * two of the text, one of whom was there, and not any two of so many.
     */
    private boolean isCrowd(Company company) {
        long sides =
                company.persons().stream()
                        .flatMap(id -> cast.person(id).side().stream())
                        .distinct()
                        .count();
        return sides >= 3
                && everybody.persons().size() == 2
                && everybody.persons().stream().anyMatch(company.persons()::contains);
    }

    /** "The ministers" are no prime ministers where enough others are there. */
    private List<PersonId> plainly(List<PersonId> fitting, List<String> offices) {
        if (!offices.contains("minister") || offices.contains("prime")) {
            return fitting;
        }
        List<PersonId> plain = fitting.stream().filter(id -> !fits(id, HEADS)).toList();
        return plain.size() >= 2 ? plain : fitting;
    }

    /** "The two leaders" are heads of state, government or party before anybody else. */
    private Optional<List<Actor>> heads(Company company) {
        return pair(company.persons().stream().filter(id -> fits(id, HEADS)).toList())
                .or(
                        () ->
                                pair(
                                        cast.persons().stream()
                                                .map(Person::id)
                                                .filter(id -> fits(id, HEADS))
                                                .toList()));
    }

    /** The first two persons of different sides. */
    private Optional<List<Actor>> pair(List<PersonId> from) {
        for (int i = 0; i < from.size(); i++) {
            Optional<Actor.Side> side = cast.person(from.get(i)).side();
            for (int j = i + 1; j < from.size() && side.isPresent(); j++) {
                Optional<Actor.Side> other = cast.person(from.get(j)).side();
                if (other.isPresent() && !other.equals(side)) {
                    return Optional.of(
                            List.of(
                                    new Actor.Individual(from.get(i)),
                                    new Actor.Individual(from.get(j))));
                }
            }
        }
        return Optional.empty();
    }

    private boolean fits(PersonId id, Reference.Persons asked) {
        return fits(id, asked.offices())
                && asked.fields().stream().allMatch(field -> ranks.isIn(id, field));
    }

    /** Those whose office does not rule them out: no trade minister is one of two presidents. */
    private List<PersonId> allowed(List<PersonId> persons, Reference.Persons asked) {
        boolean above =
                !asked.offices().isEmpty()
                        && HEADS.contains(asked.offices().getFirst())
                        && !asked.offices().contains("minister");
        return above
                ? persons.stream()
                        .filter(
                                id ->
                                        fits(id, asked)
                                                || ranks.isIn(id, "prime")
                                                || !ranks.isIn(id, "minister"))
                        .toList()
                : persons;
    }

    private boolean fits(PersonId id, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        for (Office office : cast.person(id).offices()) {
            String title = OwnTitle.of(office.title());
            for (String word : words) {
                if (title.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Actor> inRole(boolean host, List<Actor> butNot, Company company) {
        for (PersonId id : host ? company.hosts() : company.guests()) {
            if (!butNot.contains(new Actor.Individual(id))) {
                return List.of(new Actor.Individual(id));
            }
        }
        Optional<Actor.Side> own = butNot.isEmpty() ? Optional.empty() : cast.sideOf(butNot.get(0));
        for (PersonId id : company.persons()) {
            Person person = cast.person(id);
            if (!butNot.contains(new Actor.Individual(id))
                    && (own.isEmpty() || !person.side().equals(own))) {
                return List.of(new Actor.Individual(id));
            }
        }
        return List.of();
    }
}
