package org.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.acquire.UnreadableException;
import org.readout.cli.read.Format;
import org.readout.cli.read.ReadJob;
import org.readout.cli.read.ReadOptions;
import org.readout.cli.terminal.ExitStatus;
import org.readout.cli.terminal.Terminal;
import org.readout.model.Source;
import org.readout.store.sqlite.SqliteStorage;
import org.readout.web.site.Website;

/**
 * For the launcher alone: a run that uses what later runs will, of which it makes its archive of
 * classes.
 */
final class Training {
    private Training() {}

    /**
     * @param command "serve" where the archive is to have what a server loads, too
     * @param folder texts to read
     */
    static int run(String command, String folder, Terminal terminal) {
        try {
            for (Format format : Format.values()) {
                ReadJob.run(
                        new ReadOptions(List.of(folder), format, null, true, Source.UNKNOWN),
                        terminal);
            }
            if (command.equals("serve")) {
                serveOnce();
            }
            return ExitStatus.DONE;
        } catch (UnreadableException | IOException e) {
            terminal.tell("training: " + e.getMessage());
            return ExitStatus.SOME_FAILED;
        }
    }

    /** One page of an empty register. */
    private static void serveOnce() throws IOException {
        Path folder = Files.createTempDirectory("readout-train");
        Path file = folder.resolve("readout.db");
        try (SqliteStorage storage = SqliteStorage.openOrCreate(file);
                Website website = Website.open(storage, "127.0.0.1", 0)) {
            URLConnection connection = URI.create(website.address()).toURL().openConnection();
            connection.setRequestProperty("Connection", "close"); // the server need not wait for us
            try (InputStream page = connection.getInputStream()) {
                page.readAllBytes();
            }
        } finally {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path one : files) {
                    Files.delete(one);
                }
            }
            Files.delete(folder);
        }
    }
}
