package org.readout.store.sqlite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.register.storage.Card;

/**
 * What a card is found under: each of its sides, and each two of them, a line each in the order of
 * their names. So a page of what lies between two sides is read as quickly as one of a single side.
 */
final class CardSides {
    private CardSides() {}

    /** All keys of a card of these sides. */
    static List<String> keys(List<String> sides) {
        List<String> sorted = sorted(sides);
        List<String> keys = new ArrayList<>(sorted);
        for (int i = 0; i < sorted.size(); i++) {
            for (String other : sorted.subList(i + 1, sorted.size())) {
                keys.add(together(sorted.get(i), other));
            }
        }
        return keys;
    }

    /** The fewest keys that a card of all these sides has, and no other card has all of them. */
    static List<String> asked(List<String> sides) {
        List<String> sorted = sorted(sides);
        List<String> keys = new ArrayList<>();
        int paired = sorted.size() - sorted.size() % 2;
        for (int i = 0; i < paired; i += 2) {
            keys.add(together(sorted.get(i), sorted.get(i + 1)));
        }
        keys.addAll(sorted.subList(paired, sorted.size()));
        return keys;
    }

    /**
     * Puts a card under its keys. Many documents may tell of what has many sides: only what has
     * changed since is written.
     *
     * @param old the card as it was, null where it is new
     */
    static void put(Session session, @Nullable Card old, Card card) {
        Set<String> before = new LinkedHashSet<>(old == null ? List.of() : keys(old.sides()));
        Set<String> now = new LinkedHashSet<>(keys(card.sides()));
        if (old != null && CardTable.epoch(old.day()) == CardTable.epoch(card.day())) {
            Set<String> stay = new LinkedHashSet<>(now);
            stay.retainAll(before);
            if (documents(old) != documents(card)) {
                stay.forEach(key -> update(session, key, card));
            }
            before.removeAll(stay);
            now.removeAll(stay);
        }
        if (old != null) {
            before.forEach(key -> delete(session, key, old));
        }
        now.forEach(key -> insert(session, key, card));
    }

    /** Takes it away from all its keys. */
    static void remove(Session session, Card card) {
        keys(card.sides()).forEach(key -> delete(session, key, card));
    }

    private static void insert(Session session, String key, Card card) {
        session.run(
                "INSERT INTO card_side (side, kind, day, id, documents) VALUES (?, ?, ?, ?, ?)",
                key,
                CardSelection.letter(card.kind()),
                CardTable.epoch(card.day()),
                card.id().value(),
                documents(card));
    }

    private static void update(Session session, String key, Card card) {
        session.run(
                "UPDATE card_side SET documents = ? WHERE side = ? AND kind = ? AND day = ? AND id"
                        + " = ?",
                documents(card),
                key,
                CardSelection.letter(card.kind()),
                CardTable.epoch(card.day()),
                card.id().value());
    }

    private static void delete(Session session, String key, Card card) {
        session.run(
                "DELETE FROM card_side WHERE side = ? AND kind = ? AND day = ? AND id = ?",
                key,
                CardSelection.letter(card.kind()),
                CardTable.epoch(card.day()),
                card.id().value());
    }

    /** Only things are listed by how many documents tell of them; the rest need no number here. */
    private static int documents(Card card) {
        return CardSelection.isThing(card.kind()) ? card.documents() : 0;
    }

    private static List<String> sorted(List<String> sides) {
        return sides.stream().distinct().sorted().toList();
    }

    private static String together(String first, String second) {
        return first + "\n" + second;
    }
}
