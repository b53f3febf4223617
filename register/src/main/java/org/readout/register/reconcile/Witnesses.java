package org.readout.register.reconcile;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.register.account.Accounts;
import org.readout.register.account.Seat;
import org.readout.register.account.Seating;
import org.readout.register.sighting.SightingReader;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.view.Account;
import org.readout.resolve.judge.Match;
import org.readout.resolve.judge.Verdict;
import org.readout.resolve.node.NodeId;

/**
 * What an engagement's accounts say about its people: two names at one seat are one person's, even
 * if one is misspelled or has another post.
 */
final class Witnesses {
    /**
     * Less than two names alone give where they are one person's: what they say comes first, and a
     * name with a state misread at one seat keeps no others apart.
     */
    private static final double SCORE = 0.4;

    private final RegisterStorage storage;
    private final Accounts accounts;

    Witnesses(RegisterStorage storage) {
        this.storage = storage;
        accounts = new Accounts(storage);
    }

    /**
     * Takes back what the engagements said before and asks them again.
     *
     * @param engagements clusters that are, or were, engagements'
     * @return persons whose matches are not as they were
     */
    Set<NodeId> renew(Collection<NodeId> engagements) {
        Set<NodeId> touched = new HashSet<>();
        for (NodeId engagement : engagements) {
            Map<List<NodeId>, Match> before = new TreeMap<>(Witnesses::compare);
            for (Match match : storage.matches().witnessedBy(engagement.value())) {
                before.put(List.of(match.a(), match.b()), match);
            }
            for (Match match : now(engagement)) {
                Match old = before.remove(List.of(match.a(), match.b()));
                if (!match.equals(old)) {
                    storage.matches().put(match);
                    touched.add(match.a());
                    touched.add(match.b());
                }
            }
            for (Match gone : before.values()) {
                storage.matches().remove(gone);
                touched.add(gone.a());
                touched.add(gone.b());
            }
        }
        return touched;
    }

    private static int compare(List<NodeId> one, List<NodeId> other) {
        int first = one.get(0).compareTo(other.get(0));
        return first != 0 ? first : one.get(1).compareTo(other.get(1));
    }

    private Collection<Match> now(NodeId engagement) {
        Map<List<NodeId>, Match> matches = new TreeMap<>(Witnesses::compare);
        if (storage.clusters().members(engagement).size() < 2) {
            return List.of();
        }
        List<Account> told = accounts.of(engagement);
        for (Seat seat : Seating.of(told)) {
            Set<NodeId> names = new TreeSet<>();
            seat.occupants()
                    .forEach(occupant -> names.add(SightingReader.nodeOf(occupant.person())));
            for (NodeId a : names) {
                for (NodeId b : names) {
                    if (a.compareTo(b) < 0) {
                        matches.put(
                                List.of(a, b),
                                new Match(
                                        a,
                                        b,
                                        Verdict.SAME,
                                        SCORE,
                                        List.of(
                                                "named for one another in accounts of one engagement"),
                                        engagement.value()));
                    }
                }
            }
        }
        return matches.values();
    }
}
