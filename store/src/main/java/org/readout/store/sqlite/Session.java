package org.readout.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.store.file.Trouble;

/**
 * A connection and its prepared statements: each command is compiled once. For one thread at a
 * time. Results are read whole before they are returned, so a statement is free again when its call
 * ends.
 */
final class Session implements AutoCloseable {
    /** Makes a value of a row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Takes the one place of a writer; waits for it if need be. */
    void begin() {
        autoCommit(false);
    }

    /** When this returns, all since {@link #begin} is on the disk. */
    void commit() {
        autoCommit(true);
    }

    /**
     * The driver begins and commits with this; a BEGIN as a command would make it try to commit
     * after each further one.
     */
    private void autoCommit(boolean on) {
        try {
            connection.setAutoCommit(on);
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }

    /** Does a command; gives the number of rows it changed. */
    int run(String command, @Nullable Object... values) {
        try {
            return bound(command, values).executeUpdate();
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }

    <T> @Nullable T one(String query, RowReader<T> reader, @Nullable Object... values) {
        try (ResultSet rows = bound(query, values).executeQuery()) {
            return rows.next() ? reader.read(rows) : null;
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }

    <T> List<T> all(String query, RowReader<T> reader, @Nullable Object... values) {
        try (ResultSet rows = bound(query, values).executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }

    long count(String query, @Nullable Object... values) {
        Long count = one(query, row -> row.getLong(1), values);
        return count == null ? 0 : count;
    }

    /** Another number where another session, of this process or another, has committed since. */
    long version() {
        return count("PRAGMA data_version");
    }

    private PreparedStatement bound(String command, @Nullable Object[] values) throws SQLException {
        PreparedStatement statement = prepared.get(command);
        if (statement == null) {
            statement = connection.prepareStatement(command);
            prepared.put(command, statement);
        }
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            switch (value) {
                case null -> statement.setNull(i + 1, java.sql.Types.NULL);
                case Long number -> statement.setLong(i + 1, number);
                case Integer number -> statement.setInt(i + 1, number);
                case String text -> statement.setString(i + 1, text);
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Double number -> statement.setDouble(i + 1, number);
                default -> throw new IllegalArgumentException("no column holds " + value);
            }
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }
}
