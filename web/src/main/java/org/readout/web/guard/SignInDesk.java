package org.readout.web.guard;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.readout.store.user.PasswordHash;
import org.readout.store.user.User;
import org.readout.store.user.UserShelf;
import org.readout.store.user.Users;
import org.readout.web.route.Refused;

/**
 * Where names and passwords are shown. An unknown name and a wrong password are told alike and take
 * as long.
 */
public final class SignInDesk {
    /** Each holds a core for a fifth of a second; readers must have some left. */
    private static final int AT_ONCE = 2;

    private static final long PATIENCE_SECONDS = 10;

    private final UserShelf shelf;
    private final SignIns signIns;
    private final Attempts attempts;
    private final Semaphore places = new Semaphore(AT_ONCE);

    private final PasswordHash nobody = PasswordHash.ofNobody();

    SignInDesk(UserShelf shelf, SignIns signIns, InstantSource clock) {
        this.shelf = shelf;
        this.signIns = signIns;
        attempts = new Attempts(clock);
    }

    /** What comes of showing a name and a password. */
    public sealed interface Outcome {
        /**
         * @param session what the cookie is to hold
         */
        record In(String session) implements Outcome {}

        record Wrong() implements Outcome {}

        record Wait(Duration time) implements Outcome {}
    }

    /** Never tells which of the two was wrong. */
    public Outcome signIn(String name, String password, String address) {
        Duration wait = attempts.begin(name, address);
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        Optional<User> user = shelf.read().named(name);
        PasswordHash hash = user.map(User::password).orElse(nobody);
        if (!matches(hash, password) || user.isEmpty()) {
            return new Outcome.Wrong();
        }
        attempts.succeeded(name, address);
        return new Outcome.In(signIns.begin(user.get()));
    }

    public void signOut(String session) {
        signIns.end(session);
    }

    /**
     * Gives the user another password and ends their sessions.
     *
     * @return of a new session, or why not
     * @throws IllegalArgumentException if the new one is too short or too long
     */
    public Outcome change(String name, String old, String next, String address) {
        Outcome outcome = signIn(name, old, address);
        if (!(outcome instanceof Outcome.In)) {
            return outcome;
        }
        PasswordHash hash = PasswordHash.of(next);
        Users users =
                shelf.change(
                        all ->
                                all.named(name)
                                        .map(
                                                user ->
                                                        all.with(
                                                                new User(
                                                                        user.name(),
                                                                        user.role(),
                                                                        hash,
                                                                        user.since())))
                                        .orElse(all));
        Optional<User> user = users.named(name);
        if (user.isEmpty()) {
            return new Outcome.Wrong(); // taken away meanwhile
        }
        signIns.endAll(user.get().name());
        return new Outcome.In(signIns.begin(user.get()));
    }

    private boolean matches(PasswordHash hash, String password) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(503, "Too many people are signing in", "Try again in a minute.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(503, "The server is ending", "Try again in a minute.");
        }
        try {
            return hash.matches(password);
        } finally {
            places.release();
        }
    }
}
