package org.readout.cli.terminal;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.readout.store.user.PasswordHash;
import picocli.CommandLine.Option;

/**
 * Where a new password comes from: typed twice without being shown, or piped. Never an argument,
 * which others can see.
 */
public final class Passwords {
    private static final int MOST_BYTES = 4_096;

    @Option(
            names = "--password-stdin",
            description = "Take the password from the first line of standard input.")
    private boolean piped;

    /**
     * @throws Refusal if there is none, it is too short, or was typed in two ways
     */
    public PasswordHash ask(Terminal terminal, String name) {
        try {
            return PasswordHash.of(piped ? line(terminal.in()) : typed(name));
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new Refusal("standard input: cannot be read: " + e.getMessage());
        }
    }

    // from Java 22 on there is a console without a terminal, too: that reads what is piped, and
    // asks in vain for none
    @SuppressWarnings("SystemConsoleNull")
    private static String typed(String name) {
        Console console = System.console();
        if (console == null) {
            throw new Refusal(
                    "there is no terminal to ask for the password; pipe it: --password-stdin");
        }
        char[] once = console.readPassword("Password for %s: ", name);
        char[] again = console.readPassword("Once more: ");
        if (once == null || again == null || !Arrays.equals(once, again)) {
            throw new Refusal("the two were not the same; nothing was changed");
        }
        return new String(once);
    }

    private static String line(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES);
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, end))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal("the password on standard input is not UTF-8");
        }
    }
}
