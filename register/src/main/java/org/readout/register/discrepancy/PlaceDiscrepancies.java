package org.readout.register.discrepancy;

import java.util.List;
import org.readout.model.EngagementKind;
import org.readout.model.Placed;
import org.readout.model.Span;
import org.readout.register.sighting.Surroundings;
import org.readout.register.view.Account;
import org.readout.register.view.Discrepancy;
import org.readout.register.view.DiscrepancyField;
import org.readout.resolve.likeness.FoldedWords;
import org.readout.resolve.likeness.NameLikeness;
import org.readout.resolve.node.NodeId;

/** Two cities for what can have been in one only; a visit has several. */
final class PlaceDiscrepancies {
    private PlaceDiscrepancies() {}

    /** A place named only later in the report is more likely another thing's. */
    private static boolean isToldWithIt(Account account, Placed where) {
        Span sentence =
                Surroundings.sentence(
                        account.record().document().captured(),
                        account.engagement().quote().span());
        return where.quote().span().end() <= sentence.end();
    }

    static List<Discrepancy> of(NodeId engagement, List<Account> accounts) {
        Values<List<String>> places = new Values<>();
        for (Account account : accounts) {
            Placed where = account.engagement().where();
            if (where != null
                    && account.engagement().kind() != EngagementKind.VISIT
                    && isToldWithIt(account, where)) {
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
