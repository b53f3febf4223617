package org.readout.register.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/**
 * A card for each thing of the register. It may lag behind what was added: a change only notes
 * which nodes it touched, and whoever serves readers makes their cards soon after ({@code
 * register.catalogue}).
 */
public interface CardIndex {
    /** Counting stops here: nobody reads further, and it would cost more than the page. */
    int COUNTED = 1_000;

    /**
     * @throws IllegalArgumentException where {@link CardQuery#after} is no cursor of this order
     */
    CardPage find(CardQuery query);

    Optional<Card> card(NodeId cluster);

    /** How many cards of a kind there are; kept, not counted. */
    long size(NodeKind kind);

    /** How many match; {@link #COUNTED} + 1 where there are more than that. */
    long count(CardQuery query);

    /** Of which varieties and in which states those are that {@link #find} gives. */
    CardTally tally(CardQuery query);

    /** A node whose card is to be made anew, and the mark of the change. */
    record Touched(NodeId node, long change) {}

    /**
     * How many of a kind are of each day, undated ones left out. It reads every one that matches,
     * so whoever shows it to many keeps it for a while.
     *
     * @param sides all of which must be concerned
     */
    SortedMap<LocalDate, Integer> days(
            NodeKind kind, List<String> sides, @Nullable LocalDate from, @Nullable LocalDate to);

    /** Some of those that were touched. */
    List<Touched> touched(int limit);

    /** How many are touched: how far the cards lag behind. */
    long lag();

    /** Takes the notes away, unless a node was touched again since. */
    void done(List<Touched> noted);

    void put(Card card);

    void remove(NodeId cluster);
}
