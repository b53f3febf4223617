package org.readout.web.part;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * What costs more than a page may and many ask for, kept for a while. What is added meanwhile is
 * seen when it is made anew.
 */
public final class Remembered<K, V> {
    private static final int MOST = 200;

    private final long nanoseconds;
    private final Function<K, V> made;
    private final LongSupplier clock;
    private final Map<K, Kept<V>> kept = new LinkedHashMap<>();

    private record Kept<V>(V value, long since) {}

    public Remembered(long seconds, Function<K, V> made) {
        this(seconds, made, System::nanoTime);
    }

    Remembered(long seconds, Function<K, V> made, LongSupplier clock) {
        nanoseconds = seconds * 1_000_000_000L;
        this.made = made;
        this.clock = clock;
    }

    /** Made outside the lock: two who ask at once may both make it. */
    public V of(K key) {
        long now = clock.getAsLong();
        synchronized (kept) {
            Kept<V> old = kept.get(key);
            if (old != null && now - old.since() < nanoseconds) {
                return old.value();
            }
        }
        V value = made.apply(key);
        synchronized (kept) {
            kept.remove(key);
            kept.put(key, new Kept<>(value, now));
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return value;
    }
}
