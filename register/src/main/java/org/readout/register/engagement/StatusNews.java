package org.readout.register.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.EngagementStatus;

/**
 * Which accounts know how an engagement stands. What four announce and a fifth, published later,
 * reports as held was held: the last to publish know, however many did not know yet. But what some
 * account saw held is not planned any more, whoever repeats the plan later. A reprint counts by the
 * day of what it repeats, which is told already.
 */
final class StatusNews {
    private static final Set<EngagementStatus> OPEN =
            Set.of(EngagementStatus.PLANNED, EngagementStatus.PROPOSED);

    private StatusNews() {}

    /** Those of the tellings that were published last; all, where no day is known. */
    static List<Telling> latest(List<Telling> tellings) {
        List<Telling> informed = new ArrayList<>(tellings);
        informed.removeIf(telling -> telling.account().reprints() != null);
        if (informed.stream().anyMatch(telling -> status(telling) == EngagementStatus.HELD)) {
            informed.removeIf(telling -> OPEN.contains(status(telling)));
        }
        Optional<LocalDate> last = lastDay(informed);
        if (last.isEmpty()) {
            return tellings;
        }
        informed.removeIf(telling -> !last.get().equals(telling.account().published()));
        return informed;
    }

    /** The last day on which one of them was published. */
    static Optional<LocalDate> lastDay(List<Telling> tellings) {
        return tellings.stream()
                .flatMap(telling -> Stream.ofNullable(telling.account().published()))
                .max(Comparator.naturalOrder());
    }

    private static EngagementStatus status(Telling telling) {
        return telling.account().engagement().status();
    }
}
