package org.readout.resolve.block;

import org.readout.model.EngagementKind;

/** Kinds that two accounts of one engagement may well tell it as. */
public enum KindFamily {
    /** People in one room: one outlet's talks are another's meeting or reception. */
    ENCOUNTER,
    REMOTE,
    GATHERING,
    VISIT,
    PAPER,
    CEREMONY,
    OTHER;

    public static KindFamily of(EngagementKind kind) {
        return switch (kind) {
            case TALKS, MEETING, RECEPTION -> ENCOUNTER;
            case PHONE_CALL, VIDEO_CALL -> REMOTE;
            case SESSION, SUMMIT, CONFERENCE -> GATHERING;
            case VISIT -> VISIT;
            case LETTER -> PAPER;
            case SIGNING, CEREMONY -> CEREMONY;
            case OTHER -> OTHER;
        };
    }
}
