package org.readout.extract.event;

import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.model.EventType;

/** What promising, refusing, demanding or stopping makes of a deed. Pure rules, each a line. */
final class Changes {
    private Changes() {}

    /** Of a deed that the words tell. */
    static @Nullable Deed of(Effect.Change change, Deed deed) {
        return switch (change) {
            case CARRY, SAY, BEGIN -> deed;
            case INTEND, PROMISE, OFFER, SWEAR -> toCome(deed);
            case REFUSE -> deed.as(EventType.REJECT, asked(deed.type()));
            case THREATEN -> deed.as(EventType.THREATEN, threatened(deed.type()));
            case DEMAND -> deed.as(EventType.REQUEST, asked(deed.type()));
            case STOP -> stopped(deed);
            case HOST ->
                    deed.as(EventType.CONSULT, "visit").by(deed.recipients()).to(deed.actors());
            case TRAVEL, WITHDRAW, MUST -> deed;
        };
    }

    /**
     * Of a verb whose clause holds no known deed.
     *
     * @param deed its parties; its type means nothing
     */
    static @Nullable Deed ofUnknown(
            Effect.Change change,
            Deed deed,
            Telling.Reading reading,
            Clause clause,
            Telling telling) {
        return switch (change) {
            case PROMISE -> deed.as(EventType.AGREE, null);
            case SWEAR, THREATEN -> deed.as(EventType.THREATEN, null);
            case REFUSE -> deed.as(EventType.REJECT, null);
            case DEMAND -> deed.as(EventType.REQUEST, null);
            case HOST -> of(change, deed);
            case TRAVEL -> Journey.of(deed, reading, clause, telling);
            case WITHDRAW -> Withdrawal.of(deed, reading, clause, telling);
            case CARRY, SAY, BEGIN, INTEND, OFFER, STOP, MUST -> null;
        };
    }

    /**
     * A demand, refusal or threat of something: the verb's own parties, else those of the deed.
     *
     * @param deed what is demanded, or null where it is unknown
     */
    static Deed demanded(Effect.Change change, Deed own, @Nullable Deed deed) {
        Parties others = own.recipients();
        if (deed != null && (others.isEmpty() || change != Effect.Change.DEMAND)) {
            others = deed.recipients().isEmpty() ? others : deed.recipients();
        }
        EventType what = deed == null ? EventType.AGREE : deed.type();
        return switch (change) {
            case DEMAND -> own.as(EventType.REQUEST, deed == null ? null : asked(what)).to(others);
            case REFUSE -> own.as(EventType.REJECT, deed == null ? null : asked(what)).to(others);
            default ->
                    own.as(EventType.THREATEN, deed == null ? null : threatened(what)).to(others);
        };
    }

    /** Friendly deeds are agreed to, hostile ones threatened; words are said already. */
    static Deed toCome(Deed deed) {
        EventType type = deed.type();
        if (type.isCooperative()) {
            return deed.as(EventType.AGREE, null);
        }
        return type.isMaterial() ? deed.as(EventType.THREATEN, threatened(type)) : deed;
    }

    private static Deed stopped(Deed deed) {
        return switch (deed.type()) {
            case COERCE -> deed.as(EventType.CONCEDE, null);
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT ->
                    deed.as(EventType.SANCTION, "sever");
            case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, ASSAULT ->
                    deed.as(EventType.RETREAT, "ease");
        };
    }

    /** The mode of a demand or a refusal. */
    static @Nullable String asked(EventType what) {
        return switch (what) {
            case AID, COOPERATE, SUPPORT -> "assist";
            case RETREAT, CONCEDE -> "yield";
            case CONSULT -> "meet";
            case AGREE, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST -> null;
            case SANCTION, MOBILIZE, COERCE, ASSAULT -> null;
        };
    }

    /** The mode of a threat. */
    private static @Nullable String threatened(EventType what) {
        return switch (what) {
            case ASSAULT, MOBILIZE -> "violence";
            case SANCTION -> "relations";
            case COERCE, PROTEST -> "restrict";
            case RETREAT -> "expel";
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID -> null;
            case REQUEST, ACCUSE, REJECT, THREATEN -> null;
        };
    }
}
