package org.readout.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.store.file.RegisterFile;

class CheckpointsTest {
    private static final int NEVER = Integer.MAX_VALUE;

    @TempDir Path folder;
    private Path path;
    private RegisterFile file;
    private Session writer;

    @BeforeEach
    void open() throws SQLException {
        path = folder.resolve("readout.db");
        file = RegisterFile.openOrCreate(path);
        writer = new Session(path, file.writer());
        writer.run("CREATE TABLE probe (x)");
    }

    @AfterEach
    void close() {
        writer.close();
    }

    @Test
    void whatIsWorthItIsFoldedByAnotherThread() {
        try (Checkpoints checkpoints = checkpoints(3, NEVER)) {
            write(20);
            checkpoints.afterCommit(writer);
        }

        assertThat(unfolded()).isZero();
    }

    @Test
    void shortLogIsLetBe() {
        try (Checkpoints checkpoints = checkpoints(1_000, NEVER)) {
            write(20);
            checkpoints.afterCommit(writer);
        }

        assertThat(unfolded()).isPositive();
    }

    @Test
    void logThatIsTooLongIsBegunAnewByTheNextWrite() {
        try (Checkpoints checkpoints = checkpoints(NEVER, 10)) {
            write(50);
            long before = pages();
            checkpoints.afterCommit(writer);
            write(1);

            assertThat(before).isGreaterThan(10);
            assertThat(pages()).isLessThan(before);
        }
    }

    @Test
    void logThatAReaderHoldsGrowsUntilHeHasEnded() throws SQLException {
        try (Checkpoints checkpoints = checkpoints(NEVER, 10);
                Connection reader = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = reader.createStatement()) {
            statement.execute("BEGIN");
            statement.executeQuery("SELECT count(*) FROM probe").close();
            write(50);
            long held = pages();
            checkpoints.afterCommit(writer);
            write(1);
            checkpoints.afterCommit(writer);
            assertThat(pages()).isGreaterThan(held);

            statement.execute("COMMIT");
            checkpoints.afterCommit(writer);
            write(1);
            assertThat(pages()).isLessThan(held);
        }
        assertThat(writer.count("SELECT count(*) FROM probe")).isEqualTo(52);
    }

    @Test
    void fileThatIsGoneIsNotMadeByFolding() throws Exception {
        try (Checkpoints checkpoints = checkpoints(3, NEVER)) {
            write(20);
            Files.delete(path);
            checkpoints.afterCommit(writer);
        }

        assertThat(path).doesNotExist();
    }

    private Checkpoints checkpoints(int worthFolding, int longest) {
        return new Checkpoints(file, new SameFile(path), worthFolding, longest);
    }

    /** A page each. */
    private void write(int rows) {
        writer.begin();
        for (int i = 0; i < rows; i++) {
            writer.run("INSERT INTO probe (x) VALUES (zeroblob(3000))");
        }
        writer.commit();
    }

    private long pages() {
        return log("pages");
    }

    private long unfolded() {
        return log("pages") - log("folded");
    }

    private long log(String what) {
        Long number =
                writer.one(
                        "PRAGMA wal_checkpoint(NOOP)",
                        row -> row.getLong(what.equals("pages") ? 2 : 3));
        return number == null ? 0 : number;
    }
}
