package org.readout.extract.event;

import java.util.List;
import org.readout.extract.grammar.Clause;
import org.readout.model.EventType;

/** Soldiers who leave retreat; envoys, helpers and aid that are withdrawn break something off. */
final class Withdrawal {
    private static final List<String> BROKEN_OFF =
            List.of(
                    "diplomats",
                    "inspectors",
                    "peacekeepers",
                    "aid",
                    "consult",
                    "ties",
                    "cooperate");

    private Withdrawal() {}

    static Deed of(Deed deed, Telling.Reading reading, Clause clause, Telling telling) {
        for (String group : BROKEN_OFF) {
            if (telling.noun(reading.after(), clause.end(), group) != null) {
                return deed.as(EventType.SANCTION, "withdraw");
            }
        }
        return deed.as(EventType.RETREAT, "withdraw");
    }
}
