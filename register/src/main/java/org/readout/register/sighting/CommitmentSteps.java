package org.readout.register.sighting;

import org.readout.model.Commitment;
import org.readout.model.DocumentRecord;
import org.readout.model.NamedThing;
import org.readout.model.SpeechAct;

/**
 * How far one telling says a commitment is: {@code proposed}, {@code endorsed}, {@code agreed},
 * {@code committed}, {@code signed}, {@code under-way}, {@code done}; empty where it says nothing.
 */
public final class CommitmentSteps {
    private CommitmentSteps() {}

    /**
     * @param local what the record calls the telling: {@code c3}, or a thing's place, {@code t0}
     */
    public static String of(DocumentRecord record, String local) {
        for (Commitment commitment : record.commitments()) {
            if (commitment.id().value().equals(local)) {
                return of(commitment.act());
            }
        }
        return of(record.things().get(Integer.parseInt(local.substring(1))));
    }

    static String of(NamedThing thing) {
        return switch (thing) {
            case NamedThing.Instrument instrument -> of(instrument);
            case NamedThing.Mechanism mechanism ->
                    switch (mechanism.event()) {
                        case SESSION -> "done";
                        case ESTABLISHED -> "agreed";
                        case PROPOSED, UPGRADED, MENTIONED -> "";
                    };
            case NamedThing.Project project -> "";
            case NamedThing.Formulation formulation -> "";
            case NamedThing.CalendarEntry entry -> "";
        };
    }

    private static String of(NamedThing.Instrument instrument) {
        if (instrument.kind().equals("letter")) {
            return "";
        }
        return switch (instrument.status()) {
            case SIGNED, ADOPTED -> "signed";
            case BEING_IMPLEMENTED -> "under-way";
            // what is negotiated is not agreed yet
            case IN_NEGOTIATION -> "endorsed";
            case DELIVERED, PROPOSED, IN_FORCE, MENTIONED -> "";
        };
    }

    private static String of(SpeechAct act) {
        return switch (act) {
            case PROPOSE -> "proposed";
            case ENDORSE -> "endorsed";
            case AGREE -> "agreed";
            case COMMIT -> "committed";
            case ASSERT, BRIEF, ANNOUNCE, APPRECIATE, CONGRATULATE, GREET, THANK, CONDOLE, HOPE ->
                    throw new IllegalArgumentException(act + " holds no commitment");
            case CRITICISE, DEMAND, DENY ->
                    throw new IllegalArgumentException(act + " holds no commitment");
        };
    }
}
