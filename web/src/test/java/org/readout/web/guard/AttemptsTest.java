package org.readout.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How slow guessing becomes. */
class AttemptsTest {
    private Instant now = Instant.parse("2026-03-04T12:00:00Z");
    private final Attempts attempts = new Attempts(() -> now);

    @Test
    void fiveAttemptsForANameAreFree() {
        for (int i = 0; i < Attempts.FREE_FOR_NAME; i++) {
            assertThat(attempts.begin("kari", "10.0.0." + i)).isZero();
        }

        assertThat(attempts.begin("kari", "10.0.1.1")).isPositive();
    }

    @Test
    void eachFurtherAttemptWaitsTwiceAsLong() {
        Duration first = waitAfter(Attempts.FREE_FOR_NAME);
        now = now.plus(first);
        attempts.begin("kari", "10.0.0.1");

        assertThat(attempts.begin("kari", "10.0.0.1")).isEqualTo(first.multipliedBy(2));
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAnHour() {
        for (int i = 0; i < 40; i++) {
            now = now.plus(attempts.begin("kari", "10.0.0.1"));
            attempts.begin("kari", "10.0.0.1");
        }

        assertThat(attempts.begin("kari", "10.0.0.1")).isLessThanOrEqualTo(Attempts.LONGEST);
    }

    @Test
    void waitingDoesNotCountAsAnAttempt() {
        Duration wait = waitAfter(Attempts.FREE_FOR_NAME);
        for (int i = 0; i < 50; i++) {
            assertThat(attempts.begin("kari", "10.0.0.1")).isEqualTo(wait);
        }
    }

    @Test
    void manyNamesFromOneAddressAreSlowToo() {
        for (int i = 0; i < Attempts.FREE_FROM_ADDRESS; i++) {
            assertThat(attempts.begin("user" + i, "10.0.0.1")).isZero();
        }

        assertThat(attempts.begin("another", "10.0.0.1")).isPositive();
    }

    @Test
    void oneNetworkOfTheNewKindCountsAsOneAddress() {
        for (int i = 0; i < Attempts.FREE_FROM_ADDRESS; i++) {
            attempts.begin("user" + i, "2001:db8:0:1:0:0:0:" + i);
        }

        assertThat(attempts.begin("another", "2001:db8:0:1:9:9:9:9")).isPositive();
        assertThat(attempts.begin("another", "2001:db8:0:2:9:9:9:9")).isZero();
    }

    @Test
    void theRightPasswordForgivesTheName() {
        waitAfter(Attempts.FREE_FOR_NAME - 1);
        attempts.succeeded("Kari ", "10.0.0.1");

        assertThat(waitAfter(Attempts.FREE_FOR_NAME - 1)).isZero();
    }

    @Test
    void theCaseOfANameBuysNoAttempts() {
        waitAfter(Attempts.FREE_FOR_NAME);

        assertThat(attempts.begin("KARI", "10.0.0.2")).isPositive();
    }

    @Test
    void whatIsRememberedIsBounded() {
        for (int i = 0; i < 3 * Attempts.MOST; i++) {
            attempts.begin("user" + i, "address" + i);
        }

        assertThat(attempts.size()).isEqualTo(Attempts.MOST);
    }

    /** Makes so many attempts and gives what the next has to wait. */
    private Duration waitAfter(int count) {
        for (int i = 0; i < count; i++) {
            attempts.begin("kari", "10.0.0.1");
        }
        Instant then = now;
        Duration wait = attempts.begin("kari", "10.0.0.1");
        now = then;
        return wait;
    }
}
