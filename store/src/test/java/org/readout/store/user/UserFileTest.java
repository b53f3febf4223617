package org.readout.store.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The users of a register, beside it. */
class UserFileTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @TempDir private Path folder;

    private UserFile file;

    @BeforeEach
    void name() {
        file = UserFile.beside(folder.resolve("readout.db"));
    }

    @Test
    void aRegisterWithoutSuchAFileHasNoUsers() {
        assertThat(file.read().isEmpty()).isTrue();
    }

    @Test
    void whatWasWrittenIsReadByAnother() {
        String secret = ApiToken.makeSecret();
        ApiToken token = new ApiToken(Secret.hash(secret), new UserName("kari"), "export", NOON);
        Users written = file.change(users -> users.with(user("kari", Role.ADMIN)).with(token));

        Users read = UserFile.beside(folder.resolve("readout.db")).read();

        assertThat(read).isEqualTo(written);
        assertThat(read.withToken(secret)).contains(user("kari", read));
    }

    @Test
    void aChangeByAnotherProcessIsSeenAtOnce() {
        file.change(users -> users.with(user("kari", Role.ADMIN)));
        file.read();

        UserFile.beside(folder.resolve("readout.db"))
                .change(users -> users.without(new UserName("kari")));

        assertThat(file.read().isEmpty()).isTrue();
    }

    @Test
    void theSecretOfATokenIsNotInTheFile() throws IOException {
        String secret = ApiToken.makeSecret();
        file.change(
                users ->
                        users.with(user("kari", Role.READER))
                                .with(
                                        new ApiToken(
                                                Secret.hash(secret),
                                                new UserName("kari"),
                                                "",
                                                NOON)));

        assertThat(Files.readString(file.path()))
                .doesNotContain(secret.substring(ApiToken.MARK.length()));
    }

    @Test
    void aRevokedTokenLetsNobodyIn() {
        String secret = ApiToken.makeSecret();
        ApiToken token = new ApiToken(Secret.hash(secret), new UserName("kari"), "", NOON);
        file.change(users -> users.with(user("kari", Role.READER)).with(token));

        file.change(users -> users.withoutToken(token.id()));

        assertThat(file.read().withToken(secret)).isEmpty();
    }

    @Test
    void aUsersTokensGoWithTheUser() {
        String secret = ApiToken.makeSecret();
        ApiToken token = new ApiToken(Secret.hash(secret), new UserName("kari"), "", NOON);
        file.change(users -> users.with(user("kari", Role.READER)).with(token));

        Users left = file.change(users -> users.without(new UserName("KARI")));

        assertThat(left).isEqualTo(Users.NONE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayReadIt() throws IOException {
        file.change(users -> users.with(user("kari", Role.READER)));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
    }

    @Test
    void aDamagedFileLetsNobodyInAndSaysWhatToDo() throws IOException {
        Files.writeString(file.path(), "{\"form\": 1, \"users\": [{}]}");

        assertThatThrownBy(() -> file.read())
                .isInstanceOf(UserFileException.class)
                .hasMessageContaining("readout.db.users")
                .hasMessageContaining("backup");
    }

    @Test
    void whatAKilledWriterLeftIsNoHindrance() throws IOException {
        Path left = folder.resolve("readout.db.users.new");
        Files.writeString(left, "{");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(60)));

        file.change(users -> users.with(user("kari", Role.READER)));

        assertThat(file.read().users()).hasSize(1);
    }

    @Test
    void aChangeThatIsRefusedLeavesNothingBehind() {
        assertThatThrownBy(
                        () ->
                                file.change(
                                        users -> {
                                            throw new IllegalStateException("no");
                                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void changesAtOneTimeAreAllKept() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String name = "desk" + i;
            UserFile own = UserFile.beside(folder.resolve("readout.db"));
            threads.add(
                    Thread.ofVirtual()
                            .start(() -> own.change(users -> users.with(user(name, Role.READER)))));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(file.read().users()).hasSize(8);
    }

    private static User user(String name, Users users) {
        return users.named(name).orElseThrow();
    }

    private static User user(String name, Role role) {
        return new User(new UserName(name), role, PasswordHash.of("seven grey geese", 10), NOON);
    }
}
