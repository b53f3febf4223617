package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.cli.terminal.ExitStatus;
import org.readout.store.user.Role;
import org.readout.store.user.UserFile;
import org.readout.store.user.Users;

/** Users made and taken away from the command line. */
class UserCommandsTest {
    private static final String PASSWORD = "seven grey geese";

    @TempDir private Path folder;

    @Test
    void aUserIsMadeWithThePasswordFromThePipe() {
        assertThat(add("kari", "admin").status()).isZero();

        assertThat(users().named("kari").orElseThrow().password().matches(PASSWORD)).isTrue();
    }

    @Test
    void theFirstUserIsToldToCloseThePage() {
        assertThat(add("kari", "admin").out()).contains("asks everybody to sign in");
        assertThat(add("ola", "reader").out()).doesNotContain("asks everybody to sign in");
    }

    @Test
    void aSecondUserOfOneNameIsRefused() {
        add("kari", "admin");
        CommandRun again = add("Kari", "reader");

        assertThat(again.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(again.err()).contains("there is a user 'Kari' already");
    }

    @Test
    void aShortPasswordIsRefused() {
        CommandRun run = user("geese\n", "add", "kari", "--role", "admin", "--password-stdin");

        assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(run.err()).contains("12 to 1000 characters").doesNotContain("geese");
        assertThat(Files.exists(folder.resolve("readout.db.users"))).isFalse();
    }

    @Test
    void anUnknownRoleIsWrongUsage() {
        assertThat(add("kari", "boss").status()).isEqualTo(ExitStatus.WRONG_USAGE);
    }

    @Test
    void aNameThatIsNoneIsWrongUsage() {
        assertThat(add("a/b", "admin").status()).isEqualTo(ExitStatus.WRONG_USAGE);
    }

    @Test
    void anotherRoleLeavesThePasswordAsItIs() {
        add("kari", "reader");

        assertThat(user("", "role", "kari", "curator").status()).isZero();
        assertThat(users().named("kari").orElseThrow().role()).isEqualTo(Role.CURATOR);
        assertThat(users().named("kari").orElseThrow().password().matches(PASSWORD)).isTrue();
    }

    @Test
    void aTokenStandsAloneOnStandardOutput() {
        add("kari", "admin");
        String secret = user("", "token", "kari", "--label", "export").out().strip();

        assertThat(users().withToken(secret)).map(user -> user.name().value()).contains("kari");
    }

    @Test
    void aRevokedTokenIsGone() {
        add("kari", "admin");
        user("", "token", "kari");
        String id = users().tokens().getFirst().id();

        assertThat(user("", "token", "--revoke", id).status()).isZero();
        assertThat(users().tokens()).isEmpty();
    }

    @Test
    void aTokenForNobodyIsWrongUsage() {
        assertThat(user("", "token").status()).isEqualTo(ExitStatus.WRONG_USAGE);
    }

    @Test
    void theListShowsRolesAndTokensButNoSecret() {
        add("kari", "admin");
        String secret = user("", "token", "kari", "--label", "export").out().strip();

        assertThat(user("", "list").out())
                .contains("kari  admin", "export")
                .doesNotContain(secret)
                .doesNotContain("pbkdf2");
    }

    @Test
    void aUserTakenAwayIsGone() {
        add("kari", "admin");

        assertThat(user("", "remove", "kari").out()).contains("open at this machine");
        assertThat(users().isEmpty()).isTrue();
    }

    @Test
    void aNewPasswordTakesThePlaceOfTheOld() {
        add("kari", "admin");
        user("nine white swans\n", "password", "kari", "--password-stdin");

        assertThat(users().named("kari").orElseThrow().password().matches("nine white swans"))
                .isTrue();
    }

    private CommandRun add(String name, String role) {
        return user(PASSWORD + "\n", "add", name, "--role", role, "--password-stdin");
    }

    private CommandRun user(String input, String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "user";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--register";
        all[args.length + 2] = folder.resolve("readout.db").toString();
        return CommandRun.piped(input, all);
    }

    private Users users() {
        return UserFile.beside(folder.resolve("readout.db")).read();
    }
}
