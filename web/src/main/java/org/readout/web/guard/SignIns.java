package org.readout.web.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.store.user.Secret;
import org.readout.store.user.User;
import org.readout.store.user.UserName;
import org.readout.store.user.Users;

/**
 * Who is signed in, in memory alone; known by the hash of what the cookie holds, so that not even
 * this table would let anybody in.
 */
public final class SignIns {
    /** Without a request for so long, a session ends: longer than a lunch. */
    static final Duration IDLE = Duration.ofHours(2);

    /** However busy it is: a working day. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** Of one user, on several machines; the oldest gives way. */
    static final int MOST_OF_ONE = 20;

    private final InstantSource clock;
    private final Map<String, SignedIn> all = new HashMap<>();

    SignIns(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * @param user as at that time; a session ends when the password changes
     */
    record SignedIn(User user, String formToken, Instant began, Instant seen) {
        boolean isOver(Instant now) {
            return now.isAfter(seen.plus(IDLE)) || now.isAfter(began.plus(LONGEST));
        }

        SignedIn seenAt(Instant now) {
            return new SignedIn(user, formToken, began, now);
        }
    }

    /** Begins a session and gives what the cookie is to hold: new each time. */
    synchronized String begin(User user) {
        Instant now = clock.instant();
        all.values().removeIf(one -> one.isOver(now));
        giveWay(user.name());
        String secret = Secret.make();
        all.put(Secret.hash(secret), new SignedIn(user, Secret.make(), now, now));
        return secret;
    }

    private void giveWay(UserName name) {
        List<Map.Entry<String, SignedIn>> own =
                all.entrySet().stream()
                        .filter(one -> one.getValue().user().name().isSameAs(name))
                        .sorted(Comparator.comparing(one -> one.getValue().seen()))
                        .toList();
        for (int i = 0; i <= own.size() - MOST_OF_ONE; i++) {
            all.remove(own.get(i).getKey());
        }
    }

    /** Whose session it is, if it goes on and the user is still one, with the same password. */
    synchronized Optional<SignedIn> find(String secret, Users users) {
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        String key = Secret.hash(secret);
        SignedIn found = all.get(key);
        if (found == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<User> user =
                users.named(found.user().name())
                        .filter(one -> one.password().equals(found.user().password()));
        if (found.isOver(now) || user.isEmpty()) {
            all.remove(key);
            return Optional.empty();
        }
        SignedIn seen =
                new SignedIn(user.get(), found.formToken(), found.began(), found.seen())
                        .seenAt(now);
        all.put(key, seen);
        return Optional.of(seen);
    }

    synchronized void end(String secret) {
        all.remove(Secret.hash(secret));
    }

    synchronized void endAll(UserName name) {
        all.values().removeIf(one -> one.user().name().isSameAs(name));
    }

    synchronized int size() {
        return all.size();
    }
}
