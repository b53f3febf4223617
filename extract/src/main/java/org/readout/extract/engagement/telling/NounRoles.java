package org.readout.extract.engagement.telling;

import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.frame.EngagementNoun;
import org.readout.extract.engagement.frame.Force;
import org.readout.extract.engagement.frame.Manner;
import org.readout.model.EngagementKind;
import org.readout.model.Role;

/** Which role a preposition or verb gives those about a noun of engagement. */
final class NounRoles {
    private NounRoles() {}

    static @Nullable Role role(Manner manner, EngagementKind kind, String link) {
        return switch (manner) {
            case ENCOUNTER, SITTING, GATHERING, EVENT ->
                    switch (link) {
                        case "with", "between", "among", "of", "by", "alongside" -> Role.ATTENDEE;
                        case "on", "to" ->
                                kind == EngagementKind.MEETING && manner == Manner.ENCOUNTER
                                        ? Role.HOST
                                        : null;
                        default -> null;
                    };
            case CALL ->
                    switch (link) {
                        case "with", "between", "among", "of", "by", "alongside" -> Role.ATTENDEE;
                        case "from" -> Role.CALLER;
                        case "to" -> Role.RECIPIENT;
                        default -> null;
                    };
            case JOURNEY ->
                    switch (link) {
                        case "by", "of" -> Role.GUEST;
                        default -> null;
                    };
            case LETTER ->
                    switch (link) {
                        case "from", "of", "by" -> Role.SENDER;
                        case "to", "for" -> Role.RECIPIENT;
                        default -> null;
                    };
            case RITE ->
                    switch (link) {
                        case "for", "of" -> Role.GUEST;
                        case "by" -> Role.HOST;
                        case "with" -> Role.ATTENDEE;
                        default -> null;
                    };
            case SIGNING ->
                    switch (link) {
                        case "by", "between", "with" -> Role.SIGNATORY;
                        default -> null;
                    };
            case NONE -> null;
        };
    }

    static @Nullable Role doerRole(EngagementNoun noun, Force force) {
        return switch (force) {
            case HOLD, PAY ->
                    noun.manner() == Manner.CALL && force == Force.PAY
                            ? Role.RECIPIENT // "took a call"
                            : noun.manner() == Manner.JOURNEY
                                            || noun.kind() == EngagementKind.MEETING
                                                    && force == Force.PAY
                                    ? Role.GUEST
                                    : noun.manner() == Manner.RITE ? Role.HOST : Role.ATTENDEE;
            case HOST -> Role.HOST;
            case CHAIR, ATTEND, ADDRESS -> Role.ATTENDEE;
            case SEND, HAND -> noun.manner() == Manner.LETTER ? Role.SENDER : null;
            case GET ->
                    noun.manner() == Manner.LETTER || noun.manner() == Manner.CALL
                            ? Role.RECIPIENT
                            : null;
            case CANCEL -> noun.manner() == Manner.JOURNEY ? Role.GUEST : Role.ATTENDEE;
            case OCCUR -> noun.manner() == Manner.JOURNEY ? Role.GUEST : Role.ATTENDEE;
            case PLAN, PROPOSE -> null;
        };
    }
}
