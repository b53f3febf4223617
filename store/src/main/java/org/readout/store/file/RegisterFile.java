package org.readout.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;
import org.sqlite.JDBC;

/**
 * A register on disk. Knows whether a file is one, and opens connections to it: one that writes,
 * any number that read meanwhile (write-ahead logging), each write on the disk before it counts as
 * done.
 */
public final class RegisterFile {
    /** "Rdot" in the file's header: tells a register from any other SQLite file. */
    static final int APPLICATION = 0x52646F74;

    /** The highest migration under db/migration; raise it with each. */
    static final int VERSION = 70;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path path;
    private final Duration patience;

    private RegisterFile(Path path, Duration patience) {
        this.path = path;
        this.patience = patience;
    }

    /**
     * A register to read and write; made if there is no such file.
     *
     * @throws RegisterFileException if it is none, of a newer version, or cannot be written
     */
    public static RegisterFile openOrCreate(Path path) {
        return openOrCreate(path, PATIENCE);
    }

    /**
     * A register to read and write; made if there is no such file.
     *
     * @param patience how long to wait where another process writes
     */
    public static RegisterFile openOrCreate(Path path, Duration patience) {
        RegisterFile file = new RegisterFile(path, patience);
        file.checkKind();
        file.checkWritable();
        try (Connection connection = file.connect(false, true)) {
            file.bringUpToDate(connection);
        } catch (SQLException e) {
            throw Trouble.of(path, e);
        }
        return file;
    }

    /**
     * A register that is there already.
     *
     * @throws RegisterFileException if there is none, or it is of a newer version
     */
    public static RegisterFile open(Path path) {
        if (!Files.exists(path)) {
            throw new RegisterFileException(
                    path,
                    "there is no such register",
                    "Begin one with: readout add FOLDER --register " + path);
        }
        RegisterFile file = new RegisterFile(path, PATIENCE);
        file.checkKind();
        try (Connection connection = file.connect(true, false)) {
            int version = file.version(connection);
            if (version == VERSION) {
                return file;
            }
        } catch (SQLException e) {
            throw Trouble.of(path, e);
        }
        return openOrCreate(path); // made by an older version, or never finished
    }

    public Path path() {
        return path;
    }

    /**
     * A connection that writes. Each commit is on the disk when it returns.
     *
     * @throws SQLException where the file is not there any more, too: none is made
     */
    public Connection writer() throws SQLException {
        return connect(false, false);
    }

    /** A connection that reads what was committed when its transaction began, and never waits. */
    public Connection reader() throws SQLException {
        return connect(true, false);
    }

    private void checkKind() {
        if (Files.isDirectory(path)) {
            throw new RegisterFileException(
                    path,
                    "this is a folder",
                    "Name a file: --register " + path.resolve("readout.db"));
        }
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isReadable(path)) {
            throw new RegisterFileException(
                    path, "you may not read this file", "Change its permissions, or name another");
        }
        byte[] head = head();
        if (head.length > 0 && !Arrays.equals(head, MAGIC)) {
            throw Trouble.notARegister(path);
        }
    }

    private byte[] head() {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MAGIC.length);
        } catch (IOException e) {
            throw new RegisterFileException(
                    path,
                    "this file cannot be read (" + e.getMessage() + ")",
                    "Check the disk and the file's permissions",
                    e);
        }
    }

    private void checkWritable() {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new RegisterFileException(
                    path, "its folder does not exist", "Make the folder first: mkdir -p " + folder);
        }
        // the log of a write lies beside the file, so the folder counts too
        if (!Files.isWritable(folder) || Files.exists(path) && !Files.isWritable(path)) {
            throw new RegisterFileException(
                    path,
                    "the register or its folder is read-only",
                    "Make both writable, or name another file with --register");
        }
    }

    /** Flyway takes a second to start, so it is asked only where there is something to do. */
    private void bringUpToDate(Connection connection) throws SQLException {
        if (version(connection) == VERSION) {
            return;
        }
        try {
            Migrations.apply(address(false, true));
        } catch (RuntimeException e) {
            if (version(connection) == VERSION) {
                return; // another process was making it at the same moment
            }
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof SQLException refused) {
                    throw Trouble.of(path, refused);
                }
            }
            throw new RegisterFileException(
                    path,
                    "the register cannot be brought to version "
                            + VERSION
                            + " ("
                            + e.getMessage()
                            + ")",
                    "Please report this; the file is as it was",
                    e);
        }
    }

    private int version(Connection connection) throws SQLException {
        int application = number(connection, "PRAGMA application_id");
        int version = number(connection, "PRAGMA user_version");
        if (application == 0 && version == 0) {
            // new, or its making was cut short; somebody else's tables make it another's
            int foreign =
                    number(
                            connection,
                            "SELECT count(*) FROM sqlite_schema WHERE tbl_name NOT LIKE 'flyway%'");
            if (foreign == 0) {
                return 0;
            }
        }
        if (application != APPLICATION) {
            throw Trouble.notARegister(path);
        }
        if (version > VERSION) {
            throw new RegisterFileException(
                    path,
                    "this register was written by a newer Readout (form %d; this one knows up to %d)"
                            .formatted(version, VERSION),
                    "Use that Readout, or a newer one; nothing was changed");
        }
        return version;
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    /** As a URI, so that any character may stand in the path. */
    private String address(boolean readOnly, boolean mayMake) {
        Path whole = path.toAbsolutePath();
        Path folder = whole.getParent();
        boolean fixed =
                readOnly
                        && folder != null
                        && !Files.isWritable(folder)
                        && !Files.exists(whole.resolveSibling(whole.getFileName() + "-wal"));
        // on a medium where nobody can write, SQLite must be told that it needs no lock
        String how = fixed ? "?immutable=1" : mayMake ? "" : "?mode=rw";
        return "jdbc:sqlite:" + whole.toUri() + how;
    }

    private Connection connect(boolean readOnly, boolean mayMake) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("busy_timeout", Long.toString(patience.toMillis()));
        settings.setProperty("transaction_mode", "IMMEDIATE");
        // else the driver asks for the last row number after each insert
        settings.setProperty("jdbc.get_generated_keys", "false");
        Connection connection = JDBC.createConnection(address(readOnly, mayMake), settings);
        if (connection == null) {
            throw new SQLException("no driver for " + path);
        }
        try (Statement statement = connection.createStatement()) {
            if (readOnly) {
                statement.execute("PRAGMA query_only = true");
                statement.execute("PRAGMA cache_size = -32768"); // 32 MiB
            } else {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = FULL");
                statement.execute("PRAGMA cache_size = -262144"); // 256 MiB
                // who writes has the log folded by another thread
                statement.execute("PRAGMA wal_autocheckpoint = 0");
            }
            statement.execute("PRAGMA temp_store = MEMORY");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
