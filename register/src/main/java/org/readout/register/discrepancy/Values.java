package org.readout.register.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.readout.model.Quote;
import org.readout.register.view.Account;
import org.readout.register.view.Citation;
import org.readout.register.view.Discrepancy;
import org.readout.register.view.DiscrepancyField;
import org.readout.resolve.node.NodeId;

/** Collects one field's values and makes a discrepancy of them if any two contradict. */
final class Values<T> {
    private record Entry<T>(T value, String written, Account account, Quote quote) {}

    private final List<Entry<T>> entries = new ArrayList<>();

    void add(T value, String written, Account account, Quote quote) {
        entries.add(new Entry<>(value, written, account, quote));
    }

    /** Nothing or one, its values only those that some other contradicts or that agree with one. */
    List<Discrepancy> contradicting(
            NodeId engagement, DiscrepancyField field, String about, BiPredicate<T, T> contradict) {
        List<Discrepancy.Value> values = new ArrayList<>();
        for (Entry<T> entry : entries) {
            boolean disputed =
                    entries.stream()
                            .anyMatch(other -> contradict.test(entry.value(), other.value()));
            if (disputed) {
                values.add(
                        new Discrepancy.Value(
                                entry.account().node(),
                                entry.written(),
                                cite(entry.account(), entry.quote())));
            }
        }
        return values.isEmpty()
                ? List.of()
                : List.of(new Discrepancy(engagement, field, about, values));
    }

    private static Citation cite(Account account, Quote quote) {
        return new Citation(account.document(), account.doc(), account.outlet(), quote);
    }
}
