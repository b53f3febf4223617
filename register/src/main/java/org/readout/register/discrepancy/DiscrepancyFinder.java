package org.readout.register.discrepancy;

import java.util.ArrayList;
import java.util.List;
import org.readout.register.account.Seat;
import org.readout.register.account.Seating;
import org.readout.register.view.Account;
import org.readout.register.view.Discrepancy;
import org.readout.resolve.node.NodeId;

/** Everything that accounts of one engagement contradict each other in. */
public final class DiscrepancyFinder {
    private DiscrepancyFinder() {}

    /**
     * @param engagement the cluster
     * @param accounts all of it, reprints among them
     */
    public static List<Discrepancy> find(NodeId engagement, List<Account> accounts) {
        if (accounts.size() < 2) {
            return List.of();
        }
        List<Seat> seats = Seating.of(accounts);
        List<Discrepancy> found = new ArrayList<>();
        List<Seat> named = Seating.withBystanders(accounts);
        found.addAll(NameDiscrepancies.of(engagement, named));
        found.addAll(OfficeDiscrepancies.of(engagement, named));
        found.addAll(DateDiscrepancies.of(engagement, accounts));
        found.addAll(PlaceDiscrepancies.of(engagement, accounts));
        found.addAll(CountDiscrepancies.of(engagement, accounts));
        found.addAll(AttendanceDiscrepancies.of(engagement, accounts, seats));
        found.addAll(KindDiscrepancies.of(engagement, accounts));
        return found;
    }
}
