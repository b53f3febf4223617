package org.readout.store.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who is signed in, beside the users. */
class SessionFileTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final KeptSession KARI =
            KeptSession.of(
                    "ab".repeat(32),
                    new User(
                            new UserName("kari"),
                            Role.READER,
                            PasswordHash.of("seven grey geese", 10),
                            NOON),
                    NOON);

    @TempDir private Path folder;

    private SessionShelf shelf() {
        return UserFile.beside(folder.resolve("readout.db")).sessions();
    }

    @Test
    void whatIsKeptIsReadByTheNextServer() {
        shelf().change(before -> List.of(KARI));

        assertThat(shelf().read()).containsExactly(KARI);
    }

    @Test
    void aDamagedFileLetsNobodyInAndIsReplaced() throws IOException {
        Files.writeString(folder.resolve("readout.db.sessions"), "{\"form\":1,\"sessions\":[{\"us");

        assertThat(shelf().read()).isEmpty();
        shelf().change(before -> List.of(KARI));
        assertThat(shelf().read()).containsExactly(KARI);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFileIsForItsOwnersEyes() throws IOException {
        shelf().change(before -> List.of(KARI));

        assertThat(Files.getPosixFilePermissions(folder.resolve("readout.db.sessions")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
