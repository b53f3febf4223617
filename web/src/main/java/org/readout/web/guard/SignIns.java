package org.readout.web.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.readout.register.storage.StorageException;
import org.readout.store.user.KeptSession;
import org.readout.store.user.Secret;
import org.readout.store.user.SessionShelf;
import org.readout.store.user.User;
import org.readout.store.user.UserName;
import org.readout.store.user.Users;

/**
 * Who is signed in; known by the hash of what the cookie holds, so that not even this table would
 * let anybody in. It is kept, so that a server that is started again goes on with it.
 */
public final class SignIns {
    /** Without a request for so long, a session ends: longer than a lunch. */
    static final Duration IDLE = Duration.ofHours(2);

    /** However busy it is: a working day. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** Of one user, on several machines; the oldest gives way. */
    static final int MOST_OF_ONE = 20;

    /** Each request is noted, but put down so seldom: a restart may shorten a session by this. */
    private static final Duration NOTED = Duration.ofMinutes(10);

    private static final String FORMS = "forms of ";

    private final InstantSource clock;
    private final SessionShelf shelf;
    private final Map<String, KeptSession> all = new HashMap<>();
    private Instant kept;

    SignIns(InstantSource clock, SessionShelf shelf) {
        this.clock = clock;
        this.shelf = shelf;
        kept = clock.instant();
        shelf.read().stream()
                .filter(one -> !isOver(one, kept))
                .forEach(one -> all.put(one.hash(), one));
    }

    /**
     * Somebody who is signed in.
     *
     * @param user as they are now
     * @param formToken what their forms carry; it follows from what the cookie holds, so that it is
     *     kept nowhere and a form outlives the server, too
     */
    record SignedIn(User user, String formToken) {}

    private static boolean isOver(KeptSession session, Instant now) {
        return now.isAfter(session.seen().plus(IDLE)) || now.isAfter(session.began().plus(LONGEST));
    }

    /** Begins a session and gives what the cookie is to hold: new each time. */
    synchronized String begin(User user) {
        String secret = Secret.make();
        List<String> gone = giveWay(user.name());
        KeptSession session = KeptSession.of(Secret.hash(secret), user, clock.instant());
        all.put(session.hash(), session);
        keep(one -> gone.contains(one.hash()));
        return secret;
    }

    private List<String> giveWay(UserName name) {
        List<KeptSession> own =
                all.values().stream()
                        .filter(one -> one.user().isSameAs(name))
                        .sorted(Comparator.comparing(KeptSession::seen))
                        .toList();
        List<String> gone =
                own.stream()
                        .limit(Math.max(0, own.size() - MOST_OF_ONE + 1))
                        .map(KeptSession::hash)
                        .toList();
        all.keySet().removeAll(gone);
        return gone;
    }

    /** Whose session it is, if it goes on and the user is still one, with the same password. */
    synchronized Optional<SignedIn> find(String secret, Users users) {
        KeptSession found = secret.isEmpty() ? null : all.get(Secret.hash(secret));
        if (found == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<User> user = users.named(found.user()).filter(found::isOf);
        if (isOver(found, now) || user.isEmpty()) {
            end(secret);
            return Optional.empty();
        }
        all.put(found.hash(), found.seenAt(now));
        if (now.isAfter(kept.plus(NOTED))) {
            keep(one -> false);
        }
        return user.map(one -> new SignedIn(one, Secret.hash(FORMS + secret)));
    }

    synchronized void end(String secret) {
        String hash = Secret.hash(secret);
        if (all.remove(hash) != null) {
            keep(one -> one.hash().equals(hash));
        }
    }

    synchronized void endAll(UserName name) {
        all.values().removeIf(one -> one.user().isSameAs(name));
        keep(one -> one.user().isSameAs(name));
    }

    /** Another server of the same register may keep its own there. */
    private void keep(Predicate<KeptSession> gone) {
        kept = clock.instant();
        all.values().removeIf(one -> isOver(one, kept));
        try {
            shelf.change(
                    before -> {
                        Map<String, KeptSession> after = new HashMap<>();
                        before.stream()
                                .filter(one -> !gone.test(one) && !isOver(one, kept))
                                .forEach(one -> after.put(one.hash(), one));
                        after.putAll(all);
                        return new ArrayList<>(after.values());
                    });
        } catch (StorageException e) {
            // a full disk keeps nobody out; whoever is signed in stays so until the server ends
        }
    }

    synchronized int size() {
        return all.size();
    }
}
