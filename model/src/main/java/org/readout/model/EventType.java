package org.readout.model;

/**
 * What one side does to another, in the closed list of event coders: PLOVER's sixteen types. They
 * go from cooperation in words over cooperation in deeds and conflict in words to conflict in
 * deeds.
 */
public enum EventType {
    /** Promises, offers or agrees to cooperate. */
    AGREE,
    /** Meets, visits, calls, negotiates. */
    CONSULT,
    /** Praises, endorses, recognises, signs. */
    SUPPORT,
    /** Gives way in words: eases a ban, accepts a demand. */
    CONCEDE,
    /** Works together in deeds: trade, exercises, shared intelligence. */
    COOPERATE,
    /** Gives what mostly the other gains by. */
    AID,
    /** Gives way in deeds: withdraws, releases, disarms, resigns. */
    RETREAT,
    /** Demands, orders, calls on. */
    REQUEST,
    /** Condemns, accuses, complains, investigates. */
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    /** Breaks off or cuts what there was between the two. */
    SANCTION,
    /** Shows force without using it. */
    MOBILIZE,
    /** Arrests, bans, seizes, restricts. */
    COERCE,
    ASSAULT;

    /** Whether it brings the two sides nearer. */
    public boolean isCooperative() {
        return compareTo(REQUEST) < 0;
    }

    /** Whether it is done rather than said. */
    public boolean isMaterial() {
        return switch (this) {
            case AGREE, CONSULT, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN -> false;
            case COOPERATE, AID, RETREAT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> true;
        };
    }
}
