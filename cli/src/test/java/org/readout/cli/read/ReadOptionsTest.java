package org.readout.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.CalendarDate;
import org.readout.model.Source;

class ReadOptionsTest {
    @Test
    void aPlainCommandLineIsTakenAsItStands() {
        assertThat(
                        plain(
                                "a.txt - --format json b/ --lexicon words --stats --outlet X --published 2026-05"))
                .contains(
                        new ReadOptions(
                                List.of("a.txt", "-", "b/"),
                                Format.JSON,
                                Path.of("words"),
                                true,
                                new Source("X", CalendarDate.month(2026, 5), null, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--stats",
                "a --help",
                "a -h",
                "a --format",
                "a --format xml",
                "a --published soon",
                "a --format=json",
                "a --frobnicate x",
                "@options",
                "a -x"
            })
    void anythingElseIsLeftToTheParserThatExplains(String args) {
        assertThat(plain(args)).isEmpty();
    }

    private static Optional<ReadOptions> plain(String args) {
        return ReadOptions.plain(args.isEmpty() ? List.of() : List.of(args.split(" ")));
    }
}
