package org.readout.store.user;

import java.time.Instant;

/**
 * That somebody is signed in. Neither what the cookie holds nor the password is in it: whoever
 * reads it cannot sign in by it.
 *
 * @param hash of what the cookie holds; {@link Secret#hash}
 * @param password the hash of the password's own hash, as it was: with another one the session is
 *     over, whoever changed it and while whatever server was running
 * @param began when they signed in
 * @param seen when they last asked for something
 */
public record KeptSession(
        String hash, UserName user, String password, Instant began, Instant seen) {

    public static KeptSession of(String hash, User user, Instant now) {
        return new KeptSession(hash, user.name(), mark(user), now, now);
    }

    public KeptSession seenAt(Instant now) {
        return new KeptSession(hash, user, password, began, now);
    }

    /** Whether it is this user's, whose password is still the same. */
    public boolean isOf(User one) {
        return user.isSameAs(one.name()) && Secret.isEqual(password, mark(one));
    }

    private static String mark(User user) {
        return Secret.hash(user.password().text());
    }
}
