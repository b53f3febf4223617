package org.readout.register.discrepancy;

import java.util.List;
import org.readout.model.EngagementKind;
import org.readout.model.Placed;
import org.readout.register.view.Account;
import org.readout.register.view.Discrepancy;
import org.readout.register.view.DiscrepancyField;
import org.readout.resolve.likeness.FoldedWords;
import org.readout.resolve.likeness.NameLikeness;
import org.readout.resolve.node.NodeId;

/** Two cities for what can have been in one only; a visit has several. */
final class PlaceDiscrepancies {
    private PlaceDiscrepancies() {}

    static List<Discrepancy> of(NodeId engagement, List<Account> accounts) {
        Values<List<String>> places = new Values<>();
        for (Account account : accounts) {
            Placed where = account.engagement().where();
            if (where != null && account.engagement().kind() != EngagementKind.VISIT) {
                places.add(FoldedWords.of(where.name()), where.name(), account, where.quote());
            }
        }
        return places.contradicting(
                engagement,
                DiscrepancyField.PLACE,
                "",
                (a, b) -> NameLikeness.of(a, b) == NameLikeness.UNLIKE);
    }
}
