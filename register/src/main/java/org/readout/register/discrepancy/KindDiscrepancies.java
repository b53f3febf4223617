package org.readout.register.discrepancy;

import java.util.List;
import java.util.Locale;
import org.readout.register.view.Account;
import org.readout.register.view.Discrepancy;
import org.readout.register.view.DiscrepancyField;
import org.readout.resolve.block.KindFamily;
import org.readout.resolve.node.NodeId;

/** Face to face or not: talks and a reception can be one, a call and a visit cannot. */
final class KindDiscrepancies {
    private KindDiscrepancies() {}

    static List<Discrepancy> of(NodeId engagement, List<Account> accounts) {
        Values<KindFamily> kinds = new Values<>();
        for (Account account : accounts) {
            kinds.add(
                    KindFamily.of(account.engagement().kind()),
                    account.engagement().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    account,
                    account.engagement().quote());
        }
        return kinds.contradicting(
                engagement, DiscrepancyField.KIND, "", KindDiscrepancies::contradict);
    }

    private static boolean contradict(KindFamily one, KindFamily other) {
        boolean remote = one == KindFamily.REMOTE || other == KindFamily.REMOTE;
        return remote && one != other;
    }
}
