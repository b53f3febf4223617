package org.readout.register.discrepancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.model.EngagementKind;
import org.readout.model.Role;
import org.readout.register.account.Seat;
import org.readout.register.sighting.Sides;
import org.readout.register.view.Account;
import org.readout.register.view.Discrepancy;
import org.readout.register.view.DiscrepancyField;
import org.readout.resolve.node.NodeId;

/**
 * Who signed, sent or chaired, where accounts name different people of one side for it. Of those
 * who were merely there, an account names whom it likes.
 */
final class AttendanceDiscrepancies {
    private AttendanceDiscrepancies() {}

    static List<Discrepancy> of(NodeId engagement, List<Account> accounts, List<Seat> seats) {
        List<Discrepancy> found = new ArrayList<>();
        Map<String, Map<Account, Set<Integer>>> parts = new TreeMap<>();
        for (int seat = 0; seat < seats.size(); seat++) {
            for (Seat.Occupant occupant : seats.get(seat).occupants()) {
                String part = part(occupant);
                if (!part.isEmpty()) {
                    parts.computeIfAbsent(part, p -> new HashMap<>())
                            .computeIfAbsent(occupant.account(), a -> new TreeSet<>())
                            .add(seat);
                }
            }
        }
        parts.forEach(
                (part, seatsOf) -> {
                    Values<Set<Integer>> sets = new Values<>();
                    for (Account account : accounts) {
                        Set<Integer> taken = seatsOf.get(account);
                        if (taken != null) {
                            sets.add(
                                    taken,
                                    names(taken, seats),
                                    account,
                                    account.engagement().quote());
                        }
                    }
                    boolean sent = part.startsWith("sender");
                    found.addAll(
                            sets.contradicting(
                                    engagement,
                                    DiscrepancyField.PARTICIPANT_SET,
                                    part,
                                    (a, b) -> sent ? !a.equals(b) : areApart(a, b)));
                });
        return found;
    }

    private static boolean areApart(Set<Integer> one, Set<Integer> other) {
        return one.stream().noneMatch(other::contains);
    }

    private static String names(Set<Integer> taken, List<Seat> seats) {
        return String.join(
                " and ",
                taken.stream()
                        .map(seat -> seats.get(seat).occupants().getFirst().person().name())
                        .toList());
    }

    /** What only some take part in as; empty for those who were merely there. */
    private static String part(Seat.Occupant occupant) {
        EngagementKind kind = occupant.account().engagement().kind();
        Role role = occupant.participant().role();
        String side = " of " + Sides.written(occupant.person().allegiance());
        boolean chairs =
                occupant.participant()
                        .capacity()
                        .map(capacity -> capacity.name().contains("chair"))
                        .orElse(false);
        if (kind == EngagementKind.LETTER && role == Role.SENDER) {
            return "sender" + side;
        }
        if (role == Role.SIGNATORY) {
            return "signatory" + side;
        }
        return chairs ? "chair" + side : "";
    }
}
