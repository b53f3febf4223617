package org.readout.resolve.node;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sets in one order whatever order they came in, so that equal nodes are written alike. */
final class Sorted {
    private Sorted() {}

    static <T extends Comparable<? super T>> Set<T> copy(Collection<T> items) {
        return items.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(items));
    }

    static <T extends Comparable<? super T>> Set<T> both(Set<T> one, Set<T> other) {
        if (one.containsAll(other)) {
            return one;
        }
        TreeSet<T> all = new TreeSet<>(one);
        all.addAll(other);
        return Collections.unmodifiableSet(all);
    }

    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : other == null || one.isBefore(other) ? one : other;
    }

    static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : other == null || one.isAfter(other) ? one : other;
    }
}
