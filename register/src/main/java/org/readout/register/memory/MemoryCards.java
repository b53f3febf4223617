package org.readout.register.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Folding;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.CardPage;
import org.readout.register.storage.CardQuery;
import org.readout.register.storage.CardTally;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

final class MemoryCards implements CardIndex {
    private final Map<NodeId, Card> cards = new TreeMap<>();
    private final Map<NodeId, Long> touched = new LinkedHashMap<>();
    private long changes;

    void touch(NodeId node) {
        changes++;
        touched.put(node, changes);
    }

    @Override
    public CardPage find(CardQuery query) {
        int from = query.after().isEmpty() ? 0 : Integer.parseInt(query.after());
        List<Card> all = matching(query).sorted(order(query.order())).toList();
        int end = Math.min(all.size(), from + query.limit());
        return new CardPage(
                all.subList(Math.min(from, end), end),
                end < all.size() ? Integer.toString(end) : "");
    }

    private Stream<Card> matching(CardQuery query) {
        return cards.values().stream()
                .filter(card -> card.kind() == query.kind())
                .filter(card -> card.sides().containsAll(query.sides()))
                .filter(card -> query.variety().isEmpty() || query.variety().equals(card.variety()))
                .filter(card -> query.state().isEmpty() || query.state().equals(card.state()))
                .filter(query.follow()::holds)
                .filter(card -> isWithin(sortDay(card, query.order()), query));
    }

    private static @Nullable LocalDate sortDay(Card card, CardQuery.Order order) {
        return order == CardQuery.Order.DUE ? card.due() : card.day();
    }

    private static boolean isWithin(@Nullable LocalDate day, CardQuery query) {
        LocalDate from = query.from();
        LocalDate to = query.to();
        boolean mustHave =
                query.order() == CardQuery.Order.DUE || query.order() == CardQuery.Order.OLDEST;
        if (day == null) {
            return !mustHave && from == null && to == null;
        }
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static Comparator<Card> order(CardQuery.Order order) {
        Comparator<Card> byId = Comparator.comparing(Card::id);
        return switch (order) {
            case NEWEST ->
                    Comparator.comparing(
                                    Card::day,
                                    Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                            .thenComparing(byId.reversed());
            case OLDEST ->
                    Comparator.comparing(
                                    Card::day,
                                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                            .thenComparing(byId);
            case DUE ->
                    Comparator.comparing(
                                    Card::due,
                                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                            .thenComparing(byId);
            case LABEL ->
                    Comparator.comparing((Card card) -> Folding.fold(card.label()))
                            .thenComparing(byId);
            case TOLD ->
                    Comparator.comparingInt((Card card) -> -card.documents())
                            .thenComparing(byId.reversed());
        };
    }

    @Override
    public Optional<Card> card(NodeId cluster) {
        return Optional.ofNullable(cards.get(cluster));
    }

    @Override
    public long size(NodeKind kind) {
        return cards.values().stream().filter(card -> card.kind() == kind).count();
    }

    @Override
    public long count(CardQuery query) {
        return matching(query).limit(COUNTED + 1L).count();
    }

    @Override
    public CardTally tally(CardQuery query) {
        List<Card> found = find(query).cards();
        Map<String, Integer> varieties = new TreeMap<>();
        Map<String, Integer> states = new TreeMap<>();
        for (Card card : found) {
            varieties.merge(card.variety(), 1, Integer::sum);
            states.merge(card.state(), 1, Integer::sum);
        }
        return new CardTally(found.size(), varieties, states);
    }

    @Override
    public SortedMap<LocalDate, Integer> days(
            NodeKind kind, List<String> sides, @Nullable LocalDate from, @Nullable LocalDate to) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        matching(
                        CardQuery.newest(kind, Integer.MAX_VALUE)
                                .concerning(sides)
                                .between(from, to)
                                .by(CardQuery.Order.OLDEST))
                .forEach(
                        card -> {
                            if (card.day() != null) {
                                days.merge(card.day(), 1, Integer::sum);
                            }
                        });
        return days;
    }

    @Override
    public List<Touched> touched(int limit) {
        return touched.entrySet().stream()
                .limit(limit)
                .map(entry -> new Touched(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public long lag() {
        return touched.size();
    }

    @Override
    public void done(List<Touched> noted) {
        noted.forEach(one -> touched.remove(one.node(), one.change()));
    }

    @Override
    public void put(Card card) {
        cards.put(card.id(), card);
    }

    @Override
    public void remove(NodeId cluster) {
        cards.remove(cluster);
    }
}
