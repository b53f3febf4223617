package org.readout.extract.event;

import java.util.Locale;
import org.readout.extract.lexicon.Row;
import org.readout.model.EventType;

/** What a verb makes of its clause: a type of event, or a change to what follows it. */
sealed interface Effect {

    /** The clause is an event of this type. */
    record Does(EventType type) implements Effect {}

    /** The clause is what its noun or the clause behind it is, changed by the verb. */
    enum Change implements Effect {
        /** "Hold talks": the noun says what is done. */
        CARRY,
        /** "Said that": what is said counts, and a said "must" is a demand. */
        SAY,
        /** "Began to": handed on as it is. */
        BEGIN,
        /** "Plans to": friendly deeds are agreed to, hostile ones threatened. */
        INTEND,
        /** "Promised to": as INTEND, and friendly where the deed is unknown. */
        PROMISE,
        /** "Offered aid": as INTEND, of a noun. */
        OFFER,
        /** "Vowed to": as INTEND, and hostile where the deed is unknown. */
        SWEAR,
        REFUSE,
        THREATEN,
        DEMAND,
        /**
         * "Stopped shelling": an end of hostile deeds is a retreat, of friendly ones a sanction.
         */
        STOP,
        /** "Have to": a demand where somebody says it of another. */
        MUST,
        /** "Hosted": the guest is the one who acts. */
        HOST,
        /** "Flew to ... for talks": a visit only where its purpose is talks. */
        TRAVEL,
        /** "Withdrew": soldiers retreat, envoys and aid are a sanction. */
        WITHDRAW
    }

    static Effect read(Row row, int column) {
        String name = row.cell(column).toUpperCase(Locale.ROOT);
        for (Change change : Change.values()) {
            // "threaten" is both; the verb's object decides, not the type
            if (change.name().equals(name)) {
                return change;
            }
        }
        return new Does(row.constant(column, EventType.class));
    }
}
