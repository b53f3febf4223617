package org.readout.register.view;

import java.util.List;
import org.readout.resolve.node.NodeId;

/**
 * An engagement as all its accounts together tell it.
 *
 * @param accounts the earliest published first
 */
public record EngagementView(
        NodeId id,
        Merged kind,
        Merged status,
        Merged date,
        Merged place,
        Merged venue,
        List<String> sides,
        List<Present> participants,
        List<Account> accounts,
        List<Discrepancy> discrepancies) {
    public EngagementView {
        sides = List.copyOf(sides);
        participants = List.copyOf(participants);
        accounts = List.copyOf(accounts);
        discrepancies = List.copyOf(discrepancies);
    }

    /**
     * Somebody present.
     *
     * @param person the person's cluster
     */
    public record Present(
            NodeId person, Merged name, Merged office, Merged role, Merged capacity) {}
}
