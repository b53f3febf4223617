package org.readout.extract.event;

import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.model.EventType;

/** "Flew to Ruritania for talks": a journey is a consultation where its purpose says so. */
final class Journey {
    private Journey() {}

    static @Nullable Deed of(Deed deed, Telling.Reading reading, Clause clause, Telling telling) {
        int purpose = telling.preposition(clause, reading.after(), "for");
        if (purpose < 0) {
            purpose = telling.preposition(clause, reading.after(), "on");
        }
        if (purpose < 0) {
            return null;
        }
        boolean talks =
                telling.noun(purpose, clause.end(), "consult") != null
                        || telling.noun(purpose, clause.end(), "visit") != null;
        return talks ? deed.as(EventType.CONSULT, "visit") : null;
    }
}
