package org.readout.register.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.register.account.Seat.Occupant;
import org.readout.register.sighting.Sides;
import org.readout.register.view.Account;
import org.readout.resolve.likeness.FoldedWords;
import org.readout.resolve.likeness.NameLikeness;

/**
 * Puts the people whom several accounts name side by side: the names most alike first, two people of
 * one account never on one seat.
 */
public final class Seating {
    private record Pair(Occupant one, Occupant other, double degree) {}

    private Seating() {}

    public static List<Seat> of(List<Account> accounts) {
        List<Occupant> all = new ArrayList<>();
        accounts.forEach(account -> all.addAll(occupants(account)));
        List<Pair> pairs = pairs(all);
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.degree()));
        List<Set<Occupant>> seatOf = new ArrayList<>();
        for (Occupant occupant : all) {
            Set<Occupant> alone = new HashSet<>();
            alone.add(occupant);
            seatOf.add(alone);
        }
        for (Pair pair : pairs) {
            unite(all, seatOf, all.indexOf(pair.one()), all.indexOf(pair.other()));
        }
        List<Seat> seats = new ArrayList<>();
        Set<Set<Occupant>> done = new HashSet<>();
        for (Set<Occupant> seat : seatOf) {
            if (done.add(seat)) {
                seats.add(new Seat(all.stream().filter(seat::contains).toList()));
            }
        }
        return seats;
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

    private static List<Pair> pairs(List<Occupant> all) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                double degree = degree(all.get(i), all.get(j));
                if (degree > 0) {
                    pairs.add(new Pair(all.get(i), all.get(j), degree));
                }
            }
        }
        return pairs;
    }

    private static double degree(Occupant one, Occupant other) {
        if (areOfOneAccount(one, other)) {
            return 0;
        }
        String a = Sides.written(one.person().allegiance());
        String b = Sides.written(other.person().allegiance());
        NameLikeness likeness =
                NameLikeness.of(
                        FoldedWords.of(one.person().name()), FoldedWords.of(other.person().name()));
        boolean foreign = !a.isEmpty() && !b.isEmpty() && !a.equals(b);
        return foreign && likeness != NameLikeness.EQUAL ? 0 : likeness.degree();
    }

    private static boolean areOfOneAccount(Occupant one, Occupant other) {
        return one.account().node().equals(other.account().node());
    }

    private static void unite(
            List<Occupant> all, List<Set<Occupant>> seatOf, int one, int other) {
        Set<Occupant> a = seatOf.get(one);
        Set<Occupant> b = seatOf.get(other);
        if (a.contains(all.get(other))) {
            return;
        }
        for (Occupant x : a) {
            for (Occupant y : b) {
                if (areOfOneAccount(x, y)) {
                    return;
                }
            }
        }
        Set<Occupant> both = new HashSet<>(a);
        both.addAll(b);
        for (int i = 0; i < all.size(); i++) {
            if (both.contains(all.get(i))) {
                seatOf.set(i, both);
            }
        }
    }
}
