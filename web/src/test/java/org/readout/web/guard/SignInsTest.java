package org.readout.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.readout.store.user.PasswordHash;
import org.readout.store.user.Role;
import org.readout.store.user.User;
import org.readout.store.user.UserName;
import org.readout.store.user.Users;

/** The table of those who are signed in. */
class SignInsTest {
    private Instant now = Instant.parse("2026-03-04T12:00:00Z");
    private final SignIns signIns = new SignIns(() -> now);
    private final User kari = user("kari", Role.READER);
    private final Users users = Users.NONE.with(kari);

    @Test
    void aSecretThatWasNeverGivenIsNobodys() {
        signIns.begin(kari);

        assertThat(signIns.find("x".repeat(43), users)).isEmpty();
        assertThat(signIns.find("", users)).isEmpty();
    }

    @Test
    void aRoleThatChangedHoldsAtOnce() {
        String secret = signIns.begin(kari);
        User promoted = new User(kari.name(), Role.ADMIN, kari.password(), kari.since());

        assertThat(signIns.find(secret, users.with(promoted)))
                .map(one -> one.user().role())
                .contains(Role.ADMIN);
    }

    @Test
    void anotherPasswordEndsASession() {
        String secret = signIns.begin(kari);

        assertThat(signIns.find(secret, users.with(user("kari", Role.READER)))).isEmpty();
    }

    @Test
    void theOldestOfTooManySessionsGivesWay() {
        String first = signIns.begin(kari);
        now = now.plusSeconds(1);
        String second = signIns.begin(kari);
        for (int i = 1; i < SignIns.MOST_OF_ONE; i++) {
            now = now.plusSeconds(1);
            signIns.begin(kari);
        }

        assertThat(signIns.size()).isEqualTo(SignIns.MOST_OF_ONE);
        assertThat(signIns.find(first, users)).isEmpty();
        assertThat(signIns.find(second, users)).isPresent();
    }

    @Test
    void sessionsThatAreOverTakeNoRoom() {
        signIns.begin(kari);
        now = now.plus(SignIns.IDLE).plusSeconds(1);
        signIns.begin(kari);

        assertThat(signIns.size()).isEqualTo(1);
    }

    private static User user(String name, Role role) {
        return new User(
                new UserName(name),
                role,
                PasswordHash.of("seven grey geese", 10),
                Instant.parse("2026-03-01T00:00:00Z"));
    }
}
