package org.readout.register.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.Engagement;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.PersonId;
import org.readout.model.Role;
import org.readout.register.account.Seat.Occupant;
import org.readout.register.sighting.Sides;
import org.readout.register.view.Account;
import org.readout.resolve.likeness.FoldedWords;
import org.readout.resolve.likeness.NameLikeness;

/**
 * Puts the people whom several accounts name side by side: the names most alike first, two people
 * of one account never on one seat. Works on places in lists: accounts are large, and comparing
 * them whole would take longer than all else.
 */
public final class Seating {
    private record Pair(int one, int other, double degree) {}

    /**
     * Somebody and the words to tell them by.
     *
     * @param account the account's place in the list
     */
    private record Candidate(Occupant occupant, int account, List<String> words, String side) {}

    private final List<Candidate> candidates = new ArrayList<>();

    /** The candidates on each seat, by the place of the first of them. */
    private final List<List<Integer>> seats = new ArrayList<>();

    private final List<Integer> seatOf = new ArrayList<>();

    private Seating(List<Account> accounts, boolean bystanders) {
        for (int account = 0; account < accounts.size(); account++) {
            List<Occupant> occupants = new ArrayList<>(occupants(accounts.get(account)));
            if (bystanders) {
                occupants.addAll(bystanders(accounts.get(account)));
            }
            for (Occupant occupant : occupants) {
                Person person = occupant.person();
                seatOf.add(candidates.size());
                seats.add(new ArrayList<>(List.of(candidates.size())));
                candidates.add(
                        new Candidate(
                                occupant,
                                account,
                                FoldedWords.of(person.name()),
                                Sides.written(person.allegiance())));
            }
        }
    }

    /** Those present. */
    public static List<Seat> of(List<Account> accounts) {
        return new Seating(accounts, false).seated();
    }

    /**
     * Those present, and those whom a document about the engagement names without saying where they
     * were: their names and offices can be compared, too.
     */
    public static List<Seat> withBystanders(List<Account> accounts) {
        return new Seating(accounts, true).seated();
    }

    private List<Seat> seated() {
        List<Pair> pairs = pairs();
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.degree()));
        pairs.forEach(pair -> unite(pair.one(), pair.other()));
        return taken();
    }

    private static List<Occupant> occupants(Account account) {
        List<Occupant> occupants = new ArrayList<>();
        for (Participant participant : account.engagement().participants()) {
            for (Person person : account.record().persons()) {
                if (person.id().equals(participant.person())) {
                    occupants.add(new Occupant(account, person, participant));
                }
            }
        }
        return occupants;
    }

    /** Persons of a document about the engagement who took part in none it tells of. */
    private static List<Occupant> bystanders(Account account) {
        if (!account.engagement().main()) {
            return List.of();
        }
        Set<PersonId> present = new HashSet<>();
        for (Engagement engagement : account.record().engagements()) {
            engagement.participants().forEach(participant -> present.add(participant.person()));
        }
        List<Occupant> bystanders = new ArrayList<>();
        for (Person person : account.record().persons()) {
            if (!present.contains(person.id())) {
                bystanders.add(
                        new Occupant(
                                account,
                                person,
                                new Participant(person.id(), Role.ATTENDEE, null)));
            }
        }
        return bystanders;
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (int j = i + 1; j < candidates.size(); j++) {
                double degree = degree(candidates.get(i), candidates.get(j));
                if (degree > 0) {
                    pairs.add(new Pair(i, j, degree));
                }
            }
        }
        return pairs;
    }

    private static double degree(Candidate one, Candidate other) {
        if (one.account() == other.account()) {
            return 0;
        }
        NameLikeness likeness = NameLikeness.of(one.words(), other.words());
        boolean foreign =
                !one.side().isEmpty()
                        && !other.side().isEmpty()
                        && !one.side().equals(other.side());
        return foreign && likeness != NameLikeness.EQUAL ? 0 : likeness.degree();
    }

    private void unite(int one, int other) {
        int a = seatOf.get(one);
        int b = seatOf.get(other);
        if (a == b) {
            return;
        }
        Set<Integer> accounts = new HashSet<>();
        seats.get(a).forEach(candidate -> accounts.add(candidates.get(candidate).account()));
        for (int candidate : seats.get(b)) {
            if (accounts.contains(candidates.get(candidate).account())) {
                return;
            }
        }
        for (int candidate : seats.get(b)) {
            seats.get(a).add(candidate);
            seatOf.set(candidate, a);
        }
        seats.get(b).clear();
    }

    /** The seats by their first occupant, each one's occupants in the order of the accounts. */
    private List<Seat> taken() {
        List<List<Integer>> taken = new ArrayList<>();
        for (List<Integer> seat : seats) {
            if (!seat.isEmpty()) {
                taken.add(seat.stream().sorted().toList());
            }
        }
        taken.sort(Comparator.comparing(List::getFirst));
        return taken.stream()
                .map(
                        seat ->
                                new Seat(
                                        seat.stream()
                                                .map(
                                                        candidate ->
                                                                candidates
                                                                        .get(candidate)
                                                                        .occupant())
                                                .toList()))
                .toList();
    }
}
