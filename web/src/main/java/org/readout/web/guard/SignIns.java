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
import java.util.Set;
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

    /** Which sessions ended and may still be on the shelf: all since it was last written. */
    private final List<Predicate<KeptSession>> ended = new ArrayList<>();

    /** Hashes of what was put there last: what is missing there since, another server ended. */
    private Set<String> putDown;

    private Instant kept;

    SignIns(InstantSource clock, SessionShelf shelf) {
        this.clock = clock;
        this.shelf = shelf;
        kept = clock.instant();
        shelf.read().stream()
                .filter(one -> !isOver(one, kept))
                .forEach(one -> all.put(one.hash(), one));
        putDown = Set.copyOf(all.keySet());
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
        giveWay(user.name());
        KeptSession session = KeptSession.of(Secret.hash(secret), user, clock.instant());
        all.put(session.hash(), session);
        keep();
        return secret;
    }

    private void giveWay(UserName name) {
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
        if (!gone.isEmpty()) {
            ended.add(one -> gone.contains(one.hash()));
        }
    }

    /** Whose session it is, if it goes on and the user is still one, with the same password. */
    synchronized Optional<SignedIn> find(String secret, Users users) {
        KeptSession found = secret.isEmpty() ? null : all.get(Secret.hash(secret));
        if (found == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<User> user = users.named(found.user()).filter(found::isOf);
        if (user.isEmpty()) {
            end(secret);
            return Optional.empty();
        }
        if (isOver(found, now)) {
            keep(); // without it; another server may have seen it since
            return Optional.empty();
        }
        all.put(found.hash(), found.seenAt(now));
        if (now.isAfter(kept.plus(NOTED))) {
            keep();
        }
        return user.filter(one -> all.containsKey(found.hash()))
                .map(one -> new SignedIn(one, Secret.hash(FORMS + secret)));
    }

    synchronized void end(String secret) {
        String hash = Secret.hash(secret);
        if (all.remove(hash) != null) {
            ended.add(one -> one.hash().equals(hash));
            keep();
        }
    }

    synchronized void endAll(UserName name) {
        Instant now = clock.instant();
        all.values().removeIf(one -> one.user().isSameAs(name));
        ended.add(one -> one.user().isSameAs(name) && !one.began().isAfter(now));
        keep();
    }

    private void keep() {
        kept = clock.instant();
        all.values().removeIf(one -> isOver(one, kept));
        try {
            shelf.change(this::merged);
            putDown = Set.copyOf(all.keySet());
            ended.clear();
        } catch (StorageException e) {
            // a full disk keeps nobody out; whoever is signed in stays so until the server ends
        }
    }

    /** Another server of the same register keeps its own there, ends some and sees others. */
    private List<KeptSession> merged(List<KeptSession> before) {
        Map<String, KeptSession> after = new HashMap<>();
        before.stream()
                .filter(one -> ended.stream().noneMatch(end -> end.test(one)))
                .forEach(one -> after.put(one.hash(), one));
        all.keySet().removeIf(hash -> putDown.contains(hash) && !after.containsKey(hash));
        all.replaceAll((hash, one) -> later(one, after.getOrDefault(hash, one)));
        after.putAll(all);
        after.values().removeIf(one -> isOver(one, kept));
        return new ArrayList<>(after.values());
    }

    private static KeptSession later(KeptSession one, KeptSession other) {
        return one.seen().isAfter(other.seen()) ? one : other;
    }

    synchronized int size() {
        return all.size();
    }
}
