package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.readout.cli.terminal.Terminal;

/** One run of the command in this process, and what came of it. */
record CommandRun(int status, String out, String err) {

    static CommandRun of(String... args) {
        return with("", null, null, true, args);
    }

    static CommandRun onScreen(String columns, String... args) {
        return with("", columns, null, false, args);
    }

    static CommandRun piped(String input, String... args) {
        return with(input, null, null, true, args);
    }

    static CommandRun with(
            String input,
            String screenColumns,
            String wantedColumns,
            boolean colour,
            String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                Terminal.of(
                        new ByteArrayInputStream(input.getBytes(UTF_8)),
                        out,
                        err,
                        screenColumns,
                        wantedColumns,
                        colour);
        int status = Main.run(args, terminal);
        return new CommandRun(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
