package org.readout.register.discrepancy;

import java.time.LocalDate;
import java.util.List;
import org.readout.model.CalendarDate;
import org.readout.model.Dated;
import org.readout.register.view.Account;
import org.readout.register.view.Discrepancy;
import org.readout.register.view.DiscrepancyField;
import org.readout.resolve.node.NodeId;

/** Days that cannot all be right: neither lies within the other. */
final class DateDiscrepancies {
    private DateDiscrepancies() {}

    static List<Discrepancy> of(NodeId engagement, List<Account> accounts) {
        Values<CalendarDate> dates = new Values<>();
        for (Account account : accounts) {
            Dated when = account.engagement().when();
            if (when != null) {
                dates.add(when.date(), when.date().iso(), account, when.quote());
            }
        }
        return dates.contradicting(
                engagement, DiscrepancyField.DATE, "", DateDiscrepancies::contradict);
    }

    private static boolean contradict(CalendarDate one, CalendarDate other) {
        LocalDate a = one.firstDay().orElse(null);
        LocalDate b = other.firstDay().orElse(null);
        if (a == null || b == null) {
            return false;
        }
        LocalDate endOfA = one.lastDay().orElse(a);
        LocalDate endOfB = other.lastDay().orElse(b);
        return endOfA.isBefore(b) || endOfB.isBefore(a);
    }
}
