package org.readout.web.page.user;

import java.time.Duration;

/** Why a password was not taken, told so that it helps nobody who guesses. */
final class Troubles {
    static final String WRONG = "There is no such user, or that is not the password.";

    private Troubles() {}

    static String wait(Duration time) {
        long seconds = Math.max(1, time.plusMillis(999).toSeconds());
        return "Too many attempts. Try again in %s."
                .formatted(
                        seconds < 60
                                ? seconds + (seconds == 1 ? " second" : " seconds")
                                : (seconds + 59) / 60 + " minutes");
    }
}
