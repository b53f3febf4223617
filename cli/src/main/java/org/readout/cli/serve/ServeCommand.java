package org.readout.cli.serve;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.readout.cli.option.RegisterOption;
import org.readout.cli.terminal.ExitStatus;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.register.storage.StorageException;
import org.readout.store.sqlite.SqliteStorage;
import org.readout.store.user.UserFile;
import org.readout.web.guard.Hosts;
import org.readout.web.server.PortTakenException;
import org.readout.web.site.Listening;
import org.readout.web.site.Website;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
                    + " other hosts, so it works offline. Without users (readout user add) it is open to whoever works at this"
                    + " machine, and to nobody else.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 done, 1 it cannot be done, 2 wrong usage.",
            "",
            "Examples:",
            "  readout serve",
            "  readout serve --register nordic.db --port 8080",
            "  readout serve --url https://readout.example.org     behind a proxy on this machine that has the certificate"
        })
public final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;

    /** Set by picocli before {@link #call}. */
    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private final RegisterOption register = new RegisterOption();

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

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The address under which a proxy shows it to others.")
    private @Nullable URI outside;

    public ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        checkPort();
        checkOutside();
        UserFile users = UserFile.beside(register.file());
        try {
            checkUsers(users);
            return serve(users);
        } catch (StorageException | PortTakenException e) {
            terminal.tell(String.valueOf(e.getMessage()));
            return ExitStatus.SOME_FAILED;
        } catch (IOException e) {
            return terminal.cannotWrite(e);
        }
    }

    private int serve(UserFile users) throws IOException {
        try (SqliteStorage storage = SqliteStorage.openOrCreate(register.file());
                Website website =
                        Website.open(storage, users, new Listening(host, port, outside))) {
            terminal.out()
                    .write(
                            "%s is open at %s  (Ctrl-C ends)\n"
                                    .formatted(register.file().getFileName(), website.address()));
            terminal.out().flush();
            waitForEnd(website, storage);
            return ExitStatus.DONE;
        }
    }

    private void checkPort() {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(
                    spec.commandLine(), "--port %d: from 0 to 65535 expected".formatted(port));
        }
    }

    private void checkUsers(UserFile users) {
        if (isForOthers() && users.read().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "others than you could read and change the register, so everybody must sign in, and there is no user yet. Make one: readout user add NAME --role admin --register "
                            + register.file());
        }
    }

    private boolean isForOthers() {
        return !Hosts.isLoopback(host) || outside != null;
    }

    private void checkOutside() {
        URI url = outside;
        if (url != null
                && (url.getHost() == null
                        || !List.of("http", "https").contains(String.valueOf(url.getScheme()))
                        || !List.of("", "/").contains(String.valueOf(url.getPath())))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--url %s: scheme, name and perhaps port expected, as in https://readout.example.org"
                            .formatted(url));
        }
    }

    /** Until the process is told to end; then everything is closed before it does. */
    private static void waitForEnd(Website website, SqliteStorage storage) {
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
