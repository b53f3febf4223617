package org.readout.web.page.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.CardPage;
import org.readout.register.storage.CardQuery;
import org.readout.resolve.node.NodeKind;
import org.readout.web.part.Remembered;

/** The newest engagements of a period, of which pictures are made; kept for a while. */
final class Meetings {
    static final int MOST = 2_000;
    private static final int SECONDS = 60;

    /** A gathering of more sides says little about any two of them. */
    private static final int MOST_SIDES = 8;

    private final Remembered<Period, Sample> samples;

    Meetings(CardIndex cards) {
        samples =
                new Remembered<>(
                        SECONDS,
                        period -> {
                            CardPage page =
                                    cards.find(
                                            CardQuery.newest(NodeKind.ENGAGEMENT, MOST)
                                                    .between(period.from(), period.to()));
                            return new Sample(page.cards(), !page.next().isEmpty());
                        });
    }

    /**
     * @param more whether there are more than these
     */
    record Sample(List<Card> engagements, boolean more) {
        Sample {
            engagements = List.copyOf(engagements);
        }
    }

    /** Two sides and in how many engagements both were; the lesser stands first. */
    record Pair(String one, String other, int count) {}

    Sample of(Period period) {
        return samples.of(period);
    }

    /** The most frequent first. */
    static List<Pair> pairs(Sample sample, boolean bodies) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Card card : sample.engagements()) {
            List<String> sides =
                    card.sides().stream().filter(side -> bodies || side.length() == 2).toList();
            for (int i = 0; sides.size() <= MOST_SIDES && i < sides.size(); i++) {
                for (int j = i + 1; j < sides.size(); j++) {
                    counts.computeIfAbsent(sides.get(i), side -> new TreeMap<>())
                            .merge(sides.get(j), 1, Integer::sum);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        counts.forEach(
                (one, others) ->
                        others.forEach((other, count) -> pairs.add(new Pair(one, other, count))));
        pairs.sort(
                Comparator.comparingInt(Pair::count)
                        .reversed()
                        .thenComparing(Pair::one)
                        .thenComparing(Pair::other));
        return pairs;
    }

    /** Those that meet most, the most first. */
    static List<String> sides(List<Pair> pairs, int most) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Pair pair : pairs) {
            counts.merge(pair.one(), pair.count(), Integer::sum);
            counts.merge(pair.other(), pair.count(), Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
