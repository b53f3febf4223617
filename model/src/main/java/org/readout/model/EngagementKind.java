package org.readout.model;

/** What sort of engagement it is. Written in lower case with hyphens: {@code phone-call}. */
public enum EngagementKind {
    TALKS,
    MEETING,
    RECEPTION,
    PHONE_CALL,
    VIDEO_CALL,
    LETTER,
    VISIT,
    SESSION,
    SUMMIT,
    CONFERENCE,
    SIGNING,
    CEREMONY,
    OTHER
}
