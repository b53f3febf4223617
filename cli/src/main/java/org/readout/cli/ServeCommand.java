package org.readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.readout.register.storage.StorageException;
import org.readout.store.sqlite.SqliteStorage;
import org.readout.web.server.PortTakenException;
import org.readout.web.site.Website;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Opens a register in browsers. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Opens a register in a browser.",
        description = {
            "",
            "Prints the address and serves until Ctrl-C. Without a register an empty one is made. Nothing is fetched from"
                    + " other hosts, so it works offline.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 done, 1 it cannot be done, 2 wrong usage.",
            "",
            "Examples:",
            "  readout serve",
            "  readout serve --register nordic.db --port 8080"
        })
final class ServeCommand implements Callable<Integer> {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    private final Terminal terminal;

    /** Set by picocli before {@link #call}. */
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "The register; without it ./readout.db.")
    private Path file = Path.of("readout.db");

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to listen; without it 7070. 0 for any that is free.")
    private int port = 7070;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address to listen at; without it 127.0.0.1, this machine alone.")
    private String host = "127.0.0.1";

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(
                    spec.commandLine(), "--port %d: from 0 to 65535 expected".formatted(port));
        }
        if (!LOOPBACK.contains(host)) {
            terminal.tell(
                    "--host %s: others than you could read and change the register; that needs accounts, which are not there yet. Leave --host out"
                            .formatted(host));
            return ExitStatus.SOME_FAILED;
        }
        try (SqliteStorage storage = SqliteStorage.openOrCreate(file);
                Website website = Website.open(storage, host, port)) {
            terminal.out()
                    .write(
                            "%s is open at %s  (Ctrl-C ends)\n"
                                    .formatted(file.getFileName(), website.address()));
            terminal.out().flush();
            serve(website, storage);
            return ExitStatus.DONE;
        } catch (StorageException | PortTakenException e) {
            terminal.tell(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            terminal.tell("standard output: cannot be written: %s".formatted(e.getMessage()));
        }
        return ExitStatus.SOME_FAILED;
    }

    /** Until the process is told to end; then everything is closed before it does. */
    private static void serve(Website website, SqliteStorage storage) {
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    website.close();
                                    storage.close();
                                    ended.countDown();
                                },
                                "end"));
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
