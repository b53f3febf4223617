package org.readout.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.EventParty;
import org.readout.model.Sector;

/**
 * The parties of one phrase.
 *
 * @param named those whose side the phrase tells
 * @param domestic a part of a society whose side it does not tell ("the rebels", a person of an
 *     unknown state), or null
 */
record Parties(List<EventParty> named, @Nullable Sector domestic) {
    static final Parties NONE = new Parties(List.of(), null);

    Parties {
        named = List.copyOf(named);
    }

    boolean isEmpty() {
        return named.isEmpty() && domestic == null;
    }

    boolean has(Actor.Side side) {
        return named.stream().anyMatch(party -> party.side().equals(side));
    }

    /** These, or where only a part of a society is told, that part of the given side. */
    Parties of(Actor.Side side) {
        return !named.isEmpty() || domestic == null
                ? this
                : new Parties(List.of(new EventParty(side, domestic)), null);
    }

    /** Those of them that are none of {@code others}. */
    Parties without(Parties others) {
        return new Parties(
                named.stream().filter(party -> !others.named.contains(party)).toList(), domestic);
    }

    /** Collects the names and nouns of a phrase in their order. */
    static final class Builder {
        private final List<EventParty> named = new ArrayList<>();

        /** Names before their noun: "Ruritanian and Sylvanian officials". */
        private int untold;

        private @Nullable Sector before;

        void name(Actor.@Nullable Side side, @Nullable Sector sector) {
            if (side == null) {
                before = sector != null ? sector : before;
                return;
            }
            Sector told = sector != null ? sector : named.isEmpty() ? before : null;
            EventParty party = new EventParty(side, told);
            // "Czech" and then "the Czech delegation" are one
            named.remove(new EventParty(side, null));
            if (!named.contains(party)) {
                named.add(party);
            }
            untold = told == null ? Math.min(untold, named.size() - 1) : named.size();
        }

        void sector(Sector sector) {
            if (named.isEmpty()) {
                before = sector;
                return;
            }
            for (int i = untold; i < named.size(); i++) {
                named.set(i, new EventParty(named.get(i).side(), sector));
            }
        }

        boolean hasName() {
            return !named.isEmpty();
        }

        boolean hasSector() {
            return before != null;
        }

        boolean hasAnything() {
            return hasName() || hasSector();
        }

        Parties build() {
            return new Parties(named, named.isEmpty() ? before : null);
        }
    }
}
