package org.readout.register.discrepancy;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Quote;
import org.readout.register.account.Seat;
import org.readout.register.view.Discrepancy;
import org.readout.register.view.DiscrepancyField;
import org.readout.resolve.likeness.FoldedWords;
import org.readout.resolve.likeness.NameLikeness;
import org.readout.resolve.node.NodeId;

/** One person's name, and one outlet misspells it. Diacritics, order and short forms are none. */
final class NameDiscrepancies {
    private NameDiscrepancies() {}

    static List<Discrepancy> of(NodeId engagement, List<Seat> seats) {
        List<Discrepancy> found = new ArrayList<>();
        for (Seat seat : seats) {
            Values<List<String>> names = new Values<>();
            for (Seat.Occupant occupant : seat.occupants()) {
                String captured = occupant.account().record().document().captured();
                names.add(
                        FoldedWords.of(occupant.person().name()),
                        occupant.person().name(),
                        occupant.account(),
                        Quote.of(occupant.person().mention(), captured));
            }
            found.addAll(
                    names.contradicting(
                            engagement,
                            DiscrepancyField.PARTICIPANT_NAME,
                            seat.occupants().getFirst().person().name(),
                            (a, b) -> NameLikeness.of(a, b) == NameLikeness.MISSPELLED));
        }
        return found;
    }
}
