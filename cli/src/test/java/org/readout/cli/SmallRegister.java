package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A register of three short reports: two of one meeting, and one of what came of it. */
final class SmallRegister {
    private final Path folder;

    SmallRegister(Path folder) {
        this.folder = folder;
        write(
                "fjord",
                "Fjord Wire",
                "2026-03-04",
                """
                Foreign ministers meet in Oslo

                The Foreign Minister of Norway, Kari Solheim, met the Foreign Minister of Iceland, Jón Bergsson, in Oslo on 4 March 2026.

                Minister Solheim proposed that the two countries open a ferry line between Bergen and Reykjavik before the end of 2027. She said that Norway follows the guideline of "open seas and shared harbours" towards Iceland.
                """);
        write(
                "island",
                "Island Times",
                "2026-03-05",
                """
                Bergsson in Norway

                Norwegian Foreign Minister Kari Solhiem met Icelandic Foreign Minister Jon Bergsson in Bergen on 4 March 2026.

                Solhiem proposed a ferry line between Bergen and Reykjavik.
                """);
        write(
                "later",
                "Fjord Wire",
                "2026-09-01",
                """
                Agreement on ferry line signed

                The Foreign Minister of Norway, Kari Solheim, and the Foreign Minister of Iceland, Jón Bergsson, signed an agreement on the ferry line between Bergen and Reykjavik in Reykjavik on 1 September 2026.

                Minister Solheim promised that Norway would ratify the agreement before the end of 2026. She recalled that Norway follows the guideline of "open seas, shared harbours and clean ships" towards Iceland.
                """);
    }

    Path reports() {
        return folder.resolve("reports");
    }

    Path file() {
        return folder.resolve("readout.db");
    }

    /** Adds the reports. */
    CommandRun add() {
        return ask("add", reports().toString());
    }

    /** A command over this register, on a page of 100 columns. */
    CommandRun ask(String... args) {
        return piped("", args);
    }

    CommandRun piped(String input, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--register");
        all.add(file().toString());
        return CommandRun.piped(input, all.toArray(String[]::new));
    }

    void write(String name, String outlet, String published, String text) {
        try {
            Files.createDirectories(reports());
            Files.writeString(reports().resolve(name + ".txt"), text, UTF_8);
            Files.writeString(
                    reports().resolve(name + ".meta.json"),
                    "{\"outlet\": \"%s\", \"published\": \"%s\"}".formatted(outlet, published),
                    UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
