package org.readout.register.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.resolve.node.NodeKind;

/**
 * Which cards, and in which order.
 *
 * @param sides all of which must be concerned
 * @param variety or empty for any
 * @param state or empty for any
 * @param follow whether only what something is still expected of
 * @param from the first day, or null; of what is sorted by due day, the first due day
 * @param to the last day, or null
 * @param after where the page before ended, as it said; empty for the first page
 * @param limit how many at most
 */
public record CardQuery(
        NodeKind kind,
        List<String> sides,
        String variety,
        String state,
        Follow follow,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Order order,
        String after,
        int limit) {
    public CardQuery {
        sides = List.copyOf(sides);
    }

    /** Of commitments, whether something is still expected; each but the first has an index. */
    public enum Follow {
        ALL,
        /** Neither signed, done nor dropped. */
        OPEN,
        /** Open, and nobody told by when. */
        OPEN_WITHOUT_DUE;

        private static final Set<String> CLOSED = Set.of("signed", "done", "dropped");

        public boolean holds(Card card) {
            return this == ALL || isOpen(card.state()) && (this == OPEN || card.due() == null);
        }

        /** Whether of what has come so far more is to be expected. */
        public static boolean isOpen(String state) {
            return !CLOSED.contains(state);
        }
    }

    /** Each has an index of its own. */
    public enum Order {
        /** The newest first; undated last. */
        NEWEST,
        /** The oldest first; undated ones are left out. */
        OLDEST,
        /** What is due first; without a due day left out. */
        DUE,
        /** By label, folded. */
        LABEL,
        /** What most documents tell of first. */
        TOLD
    }

    public static CardQuery newest(NodeKind kind, int limit) {
        return new CardQuery(
                kind, List.of(), "", "", Follow.ALL, null, null, Order.NEWEST, "", limit);
    }

    public CardQuery concerning(List<String> those) {
        return new CardQuery(kind, those, variety, state, follow, from, to, order, after, limit);
    }

    public CardQuery ofVariety(String one) {
        return new CardQuery(kind, sides, one, state, follow, from, to, order, after, limit);
    }

    public CardQuery inState(String one) {
        return new CardQuery(kind, sides, variety, one, follow, from, to, order, after, limit);
    }

    public CardQuery following(Follow those) {
        return new CardQuery(kind, sides, variety, state, those, from, to, order, after, limit);
    }

    public CardQuery between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new CardQuery(kind, sides, variety, state, follow, first, last, order, after, limit);
    }

    public CardQuery by(Order other) {
        return new CardQuery(kind, sides, variety, state, follow, from, to, other, after, limit);
    }

    public CardQuery after(String cursor) {
        return new CardQuery(kind, sides, variety, state, follow, from, to, order, cursor, limit);
    }

    public CardQuery limitedTo(int most) {
        return new CardQuery(kind, sides, variety, state, follow, from, to, order, after, most);
    }
}
