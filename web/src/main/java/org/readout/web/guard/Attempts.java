package org.readout.web.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes guessing passwords slow: after a few attempts for one name, or from one address, each
 * further one must wait twice as long. An attempt counts when it begins, so that many at one time
 * are counted too. What is remembered is bounded.
 */
final class Attempts {
    static final int FREE_FOR_NAME = 5;
    static final int FREE_FROM_ADDRESS = 20;
    static final Duration LONGEST = Duration.ofMinutes(15);
    static final int MOST = 10_000;

    /** After so long without an attempt, all is forgotten. */
    private static final Duration MEMORY = Duration.ofHours(2);

    private final InstantSource clock;
    private final Map<String, Tries> names = new Recent();
    private final Map<String, Tries> addresses = new Recent();

    Attempts(InstantSource clock) {
        this.clock = clock;
    }

    private record Tries(int count, Instant last) {
        Instant next(int free) {
            if (count < free) {
                return last;
            }
            long seconds = 1L << Math.min(count - free, 20);
            Duration wait = Duration.ofSeconds(seconds);
            return last.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        }
    }

    /** The least recently tried give way. */
    private static final class Recent extends LinkedHashMap<String, Tries> {
        private static final long serialVersionUID = 1;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST;
        }
    }

    /** How long to wait; if not at all, an attempt has begun and counts. */
    synchronized Duration begin(String name, String address) {
        Instant now = clock.instant();
        String one = key(name);
        String other = network(address);
        Tries forName = tries(names, one, now);
        Tries fromAddress = tries(addresses, other, now);
        Instant next = forName.next(FREE_FOR_NAME);
        Instant from = fromAddress.next(FREE_FROM_ADDRESS);
        Instant allowed = next.isAfter(from) ? next : from;
        if (allowed.isAfter(now)) {
            return Duration.between(now, allowed);
        }
        names.put(one, new Tries(forName.count + 1, now));
        addresses.put(other, new Tries(fromAddress.count + 1, now));
        return Duration.ZERO;
    }

    /**
     * It was the right password. The address keeps its other attempts: they were for other names.
     */
    synchronized void succeeded(String name, String address) {
        names.remove(key(name));
        addresses.computeIfPresent(
                network(address), (key, tries) -> new Tries(tries.count - 1, tries.last));
    }

    synchronized int size() {
        return Math.max(names.size(), addresses.size());
    }

    private static Tries tries(Map<String, Tries> all, String key, Instant now) {
        Tries tries = all.get(key);
        return tries == null || tries.last.plus(MEMORY).isBefore(now) ? new Tries(0, now) : tries;
    }

    private static String key(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        return folded.length() > 64 ? folded.substring(0, 64) : folded;
    }

    /** An IPv6 customer has 2^64 addresses, which count as one. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        String[] groups = address.split(":", 5);
        return groups.length < 5
                ? address
                : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
