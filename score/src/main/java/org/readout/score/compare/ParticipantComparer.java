package org.readout.score.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.score.figure.Counting;
import org.readout.score.figure.Figure;
import org.readout.score.likeness.Bag;
import org.readout.score.likeness.NameLikeness;
import org.readout.score.likeness.Pair;
import org.readout.score.likeness.Pairing;
import org.readout.score.reading.ParticipantEntry;

/** Who took part in an engagement that both have, in which role and capacity. */
final class ParticipantComparer {
    static final String ROLE = "role";
    static final String CAPACITY = "capacity";

    private static final double SAME_CAPACITY = 0.5;

    private final Counting counting;

    ParticipantComparer(Counting counting) {
        this.counting = counting;
    }

    Pairing compare(
            List<ParticipantEntry> gold, List<ParticipantEntry> got, List<Difference> differences) {
        Pairing pairing =
                Pairing.of(
                        gold.size(),
                        got.size(),
                        (i, j) -> NameLikeness.of(gold.get(i).name(), got.get(j).name()),
                        NameLikeness.SAME);
        for (Pair pair : pairing.pairs()) {
            compare(gold.get(pair.gold()), got.get(pair.got()), differences);
        }
        pairing.missed()
                .forEach(
                        i ->
                                differences.add(
                                        new Difference("participant", gold.get(i).name(), "")));
        pairing.extra()
                .forEach(
                        j -> differences.add(new Difference("participant", "", got.get(j).name())));
        return pairing;
    }

    private void compare(
            ParticipantEntry gold, ParticipantEntry got, List<Difference> differences) {
        boolean sameRole = gold.role() != null && gold.role().equals(got.role());
        counting.check(Figure.ROLES, sameRole);
        if (!sameRole) {
            differences.add(told(ROLE, gold.name(), gold.role(), got.role()));
        }
        if (gold.capacity() == null && got.capacity() == null) {
            return;
        }
        boolean sameCapacity = Bag.f1(gold.capacity(), got.capacity()) >= SAME_CAPACITY;
        counting.add(
                Figure.CAPACITIES,
                sameCapacity ? 1 : 0,
                gold.capacity() == null ? 0 : 1,
                got.capacity() == null ? 0 : 1);
        if (!sameCapacity) {
            differences.add(told(CAPACITY, gold.name(), gold.capacity(), got.capacity()));
        }
    }

    /** The name is said once, on the side that has a value. */
    private static Difference told(
            String field, String name, @Nullable String gold, @Nullable String got) {
        return new Difference(
                field,
                gold == null ? "" : name + ": " + gold,
                got == null ? "" : gold == null ? name + ": " + got : got);
    }
}
