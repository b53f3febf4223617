package org.readout.store.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What is kept of a password. */
class PasswordHashTest {
    private static final String PASSWORD = "seven grey geese";
    private static final int QUICK = 10;

    @Test
    void thePasswordItWasMadeOfMatches() {
        PasswordHash hash = PasswordHash.of(PASSWORD, QUICK);

        assertThat(new PasswordHash(hash.text()).matches(PASSWORD)).isTrue();
    }

    @Test
    void anotherPasswordDoesNotMatch() {
        assertThat(PasswordHash.of(PASSWORD, QUICK).matches(PASSWORD + "e")).isFalse();
    }

    @Test
    void onePasswordGivesAnotherHashEachTime() {
        assertThat(PasswordHash.of(PASSWORD, QUICK)).isNotEqualTo(PasswordHash.of(PASSWORD, QUICK));
    }

    @Test
    void costsSixHundredThousandRoundsOrMore() {
        String[] parts = PasswordHash.of(PASSWORD).text().split("\\$");

        assertThat(Integer.parseInt(parts[1])).isGreaterThanOrEqualTo(600_000);
    }

    @Test
    void anotherNumberOfRoundsGivesAnotherHash() {
        String text = PasswordHash.of(PASSWORD, QUICK).text();

        assertThat(new PasswordHash(text.replace("$10$", "$11$")).matches(PASSWORD)).isFalse();
    }

    @Test
    void aLetterComposedOtherwiseIsTheSameLetter() {
        assertThat(PasswordHash.of("Zo\u00eb has a kayak", QUICK).matches("Zoe\u0308 has a kayak"))
                .isTrue();
    }

    @Test
    void aShortPasswordIsRefused() {
        assertThatThrownBy(() -> PasswordHash.of("elevenchars"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12 to 1000 characters");
    }

    @Test
    void doesNotShowItselfInLogs() {
        assertThat(PasswordHash.of(PASSWORD, QUICK).toString()).doesNotContain("pbkdf2");
    }
}
