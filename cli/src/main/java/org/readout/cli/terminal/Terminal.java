package org.readout.cli.terminal;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where the command reads and writes, and for whom: always UTF-8, whatever the machine's charset
 * is.
 *
 * @param columns how wide a line may be
 * @param isScreen whether a person looks at the output, not a program
 * @param isColoured whether it may carry colour codes
 */
public record Terminal(
        InputStream in,
        Writer out,
        PrintStream err,
        int columns,
        boolean isScreen,
        boolean isColoured) {
    /** Of tables that go into a file or a pipe. */
    private static final int PAGE_COLUMNS = 100;

    private static final int LEAST_COLUMNS = 40;

    /**
     * The process's own; the launcher sets {@code readout.columns} if and only if standard output
     * is a terminal.
     */
    public static Terminal ofProcess() {
        return of(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getProperty("readout.columns"),
                System.getenv("COLUMNS"),
                isColourWanted());
    }

    /**
     * @param screenColumns the screen's width, or null where the output goes to no screen
     * @param wantedColumns the width that the user asks for, or null
     */
    public static Terminal of(
            InputStream in,
            OutputStream out,
            OutputStream err,
            @Nullable String screenColumns,
            @Nullable String wantedColumns,
            boolean isColourWanted) {
        boolean isScreen = screenColumns != null;
        int columns = number(wantedColumns, number(screenColumns, PAGE_COLUMNS));
        return new Terminal(
                in,
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Math.max(LEAST_COLUMNS, columns),
                isScreen,
                isScreen && isColourWanted);
    }

    /** A line on standard error; a file's name may hold characters that steer a terminal. */
    public void tell(String message) {
        StringBuilder line = new StringBuilder("readout: ");
        message.chars().forEach(c -> line.append(Character.isISOControl(c) ? '?' : (char) c));
        err.println(line);
    }

    /**
     * What a command does when standard output takes no more: whoever reads a pipe may have had
     * enough; everything else is told.
     *
     * @return the status to exit with
     */
    public int cannotWrite(@Nullable IOException e) {
        if (ClosedPipe.isMeantBy(e)) {
            return ExitStatus.DONE;
        }
        tell(
                "standard output: cannot be written: %s; make room or write elsewhere"
                        .formatted(e == null ? "" : e.getMessage()));
        return ExitStatus.SOME_FAILED;
    }

    private static boolean isColourWanted() {
        String noColour = System.getenv("NO_COLOR");
        return (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }

    private static int number(@Nullable String digits, int otherwise) {
        if (digits == null || digits.isEmpty() || digits.length() > 5) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return otherwise;
            }
            number = number * 10 + c - '0';
        }
        return number == 0 ? otherwise : number;
    }
}
