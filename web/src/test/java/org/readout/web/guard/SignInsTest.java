package org.readout.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.readout.register.storage.StorageException;
import org.readout.store.user.KeptSession;
import org.readout.store.user.PasswordHash;
import org.readout.store.user.Role;
import org.readout.store.user.SessionShelf;
import org.readout.store.user.SessionsInMemory;
import org.readout.store.user.User;
import org.readout.store.user.UserName;
import org.readout.store.user.Users;

/** The table of those who are signed in. */
class SignInsTest {
    private Instant now = Instant.parse("2026-03-04T12:00:00Z");
    private final SessionShelf shelf = new SessionsInMemory();
    private final SignIns signIns = new SignIns(() -> now, shelf);
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

    @Test
    void aServerThatIsStartedAgainKnowsWhoIsSignedInAndTheirForms() {
        String secret = signIns.begin(kari);
        SignIns after = new SignIns(() -> now.plusSeconds(60), shelf);

        assertThat(after.find(secret, users)).isEqualTo(signIns.find(secret, users)).isPresent();
    }

    @Test
    void whoeverSignedOutStaysOutAfterARestart() {
        String secret = signIns.begin(kari);
        signIns.end(secret);

        assertThat(new SignIns(() -> now, shelf).find(secret, users)).isEmpty();
    }

    @Test
    void aPasswordThatChangedWhileNoServerRanEndsTheSession() {
        String secret = signIns.begin(kari);
        SignIns after = new SignIns(() -> now, shelf);

        assertThat(after.find(secret, users.with(user("kari", Role.READER)))).isEmpty();
        assertThat(after.find(secret, users)).isEmpty();
    }

    @Test
    void aUserWhoWasTakenAwayIsOutAfterARestart() {
        String secret = signIns.begin(kari);

        assertThat(new SignIns(() -> now, shelf).find(secret, Users.NONE)).isEmpty();
    }

    @Test
    void aSessionIsNotLongerForARestart() {
        String secret = signIns.begin(kari);
        Instant later = now.plus(SignIns.IDLE).plusSeconds(1);

        assertThat(new SignIns(() -> later, shelf).find(secret, users)).isEmpty();
    }

    @Test
    void twoServersOfOneRegisterKeepTheirOwn() {
        SignIns other = new SignIns(() -> now, shelf);
        String here = signIns.begin(kari);
        String there = other.begin(kari);
        SignIns after = new SignIns(() -> now, shelf);

        assertThat(after.find(here, users)).isPresent();
        assertThat(after.find(there, users)).isPresent();
    }

    /** A shelf on a disk that is full for a while. */
    private static final class FullShelf implements SessionShelf {
        private final SessionShelf within = new SessionsInMemory();
        private boolean full;

        @Override
        public List<KeptSession> read() {
            return within.read();
        }

        @Override
        public void change(UnaryOperator<List<KeptSession>> change) {
            if (full) {
                throw new StorageException("no room");
            }
            within.change(change);
        }
    }

    @Test
    void whoeverSignedOutOnAFullDiskIsOutForGoodOnceThereIsRoom() {
        FullShelf disk = new FullShelf();
        SignIns here = new SignIns(() -> now, disk);
        String secret = here.begin(kari);
        disk.full = true;
        here.end(secret);
        disk.full = false;
        String later = here.begin(kari);
        SignIns after = new SignIns(() -> now, disk);

        assertThat(after.find(secret, users)).isEmpty();
        assertThat(after.find(later, users)).isPresent();
    }

    @Test
    void whoeverWasSignedOutEverywhereOnAFullDiskIsOutToo() {
        FullShelf disk = new FullShelf();
        SignIns here = new SignIns(() -> now, disk);
        String secret = here.begin(kari);
        disk.full = true;
        here.endAll(kari.name());
        String later = here.begin(kari);
        disk.full = false;
        here.begin(kari);
        SignIns after = new SignIns(() -> now, disk);

        assertThat(after.find(secret, users)).isEmpty();
        assertThat(after.find(later, users)).isPresent();
    }

    @Test
    void whatOneServerEndedAnotherDoesNotPutBack() {
        String secret = signIns.begin(kari);
        SignIns other = new SignIns(() -> now, shelf);
        signIns.end(secret);
        other.begin(kari);

        assertThat(other.find(secret, users)).isEmpty();
        assertThat(new SignIns(() -> now, shelf).find(secret, users)).isEmpty();
    }

    @Test
    void ofTwoServersTheOneThatSawASessionLaterIsBelieved() {
        String secret = signIns.begin(kari);
        SignIns other = new SignIns(() -> now, shelf);
        now = now.plus(Duration.ofMinutes(100));
        other.find(secret, users);
        signIns.begin(kari);
        now = now.plus(Duration.ofMinutes(100));

        assertThat(new SignIns(() -> now, shelf).find(secret, users)).isPresent();
        assertThat(signIns.find(secret, users)).isPresent();
    }

    @Test
    void neitherTheSecretNorThePasswordIsKept() {
        String secret = signIns.begin(kari);

        assertThat(shelf.read().toString())
                .doesNotContain(secret)
                .doesNotContain(kari.password().text());
    }

    private static User user(String name, Role role) {
        return new User(
                new UserName(name),
                role,
                PasswordHash.of("seven grey geese", 10),
                Instant.parse("2026-03-01T00:00:00Z"));
    }
}
