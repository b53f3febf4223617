package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.cli.terminal.ExitStatus;

/** Nobody shows a register to others by accident. */
class ServeForOthersTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "::",
                "192.0.2.7",
                "readout.example.org",
                "127.0.0.1.nip.example"
            })
    void beyondThisMachineThereMustBeAUser(String host) {
        CommandRun run = serve("--host", host);

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.err()).contains("readout user add NAME --role admin --register");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void behindAProxyThereMustBeAUser() {
        CommandRun run = serve("--url", "https://readout.example.org");

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.err()).contains("readout user add NAME --role admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"readout.example.org", "ftp://x", "https://x/path", "https:"})
    void anAddressThatIsNoneIsWrongUsage(String url) {
        assertThat(serve("--url", url).status()).isEqualTo(ExitStatus.WRONG_USAGE);
    }

    @Test
    void whereTheUsersCannotBeReadNothingIsServed() throws IOException {
        Files.writeString(folder.resolve("readout.db.users"), "{");
        CommandRun run = serve("--host", "0.0.0.0");

        assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(run.err()).contains("damaged");
    }

    private CommandRun serve(String option, String value) {
        return CommandRun.of(
                "serve", option, value, "--register", folder.resolve("readout.db").toString());
    }
}
