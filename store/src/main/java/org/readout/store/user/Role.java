package org.readout.store.user;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a user may do; each may what those before may. */
public enum Role {
    /** Looks. */
    READER,
    /** Decides, and adds documents. */
    CURATOR,
    /** Sees who the users are. */
    ADMIN;

    /** As users write it: {@code curator}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** Whether it may all that the other may. */
    public boolean covers(Role other) {
        return compareTo(other) >= 0;
    }
}
