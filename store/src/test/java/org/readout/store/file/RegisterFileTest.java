package org.readout.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterFileTest {
    @TempDir Path folder;

    @Test
    void newRegisterIsDurableAndLetsReadersPassTheWriter() throws SQLException {
        RegisterFile file = RegisterFile.openOrCreate(folder.resolve("a register?.db"));

        try (Connection writer = file.writer()) {
            assertThat(ask(writer, "PRAGMA journal_mode")).isEqualTo("wal");
            assertThat(ask(writer, "PRAGMA synchronous")).isEqualTo("2");
            assertThat(ask(writer, "PRAGMA application_id")).isEqualTo("1382313844");
        }
        assertThat(folder.resolve("a register?.db")).exists();
    }

    @Test
    void registerIsFoundAgain() {
        Path path = folder.resolve("readout.db");
        RegisterFile.openOrCreate(path);

        assertThat(RegisterFile.open(path).path()).isEqualTo(path);
        assertThat(RegisterFile.openOrCreate(path).path()).isEqualTo(path);
    }

    @Test
    void missingRegisterIsNotMadeByReading() {
        Path path = folder.resolve("readout.db");

        assertThatThrownBy(() -> RegisterFile.open(path))
                .isInstanceOf(RegisterFileException.class)
                .hasMessageContaining(path + ": there is no such register")
                .hasMessageContaining("readout add");
        assertThat(path).doesNotExist();
    }

    @Test
    void textFileIsNoRegisterAndStaysAsItIs() throws IOException {
        Path path = Files.writeString(folder.resolve("notes.txt"), "The minister met the envoy.");

        assertThatThrownBy(() -> RegisterFile.openOrCreate(path))
                .isInstanceOf(RegisterFileException.class)
                .hasMessageContaining("this file is no register");
        assertThat(path).hasContent("The minister met the envoy.");
    }

    @Test
    void somebodyElsesDatabaseIsNoRegisterAndStaysAsItIs() throws SQLException {
        Path path = folder.resolve("other.db");
        execute(path, "CREATE TABLE recipes (name TEXT)");

        assertThatThrownBy(() -> RegisterFile.openOrCreate(path))
                .isInstanceOf(RegisterFileException.class)
                .hasMessageContaining("this file is no register");
        assertThatThrownBy(() -> RegisterFile.open(path))
                .isInstanceOf(RegisterFileException.class)
                .hasMessageContaining("this file is no register");
    }

    @Test
    void emptyFileBecomesARegister() throws IOException {
        Path path = Files.createFile(folder.resolve("empty.db"));

        RegisterFile.openOrCreate(path);

        assertThat(RegisterFile.open(path).path()).isEqualTo(path);
    }

    @Test
    void registerOfANewerVersionIsLeftAlone() throws SQLException {
        Path path = folder.resolve("readout.db");
        RegisterFile.openOrCreate(path);
        execute(path, "PRAGMA user_version = 99");

        assertThatThrownBy(() -> RegisterFile.openOrCreate(path))
                .isInstanceOf(RegisterFileException.class)
                .hasMessageContaining("written by a newer Readout")
                .hasMessageContaining("99");
    }

    @Test
    void folderIsNamedAsSuch() {
        assertThatThrownBy(() -> RegisterFile.openOrCreate(folder))
                .isInstanceOf(RegisterFileException.class)
                .hasMessageContaining("this is a folder")
                .hasMessageContaining("readout.db");
    }

    @Test
    void missingFolderIsNamed() {
        assertThatThrownBy(() -> RegisterFile.openOrCreate(folder.resolve("no/such/readout.db")))
                .isInstanceOf(RegisterFileException.class)
                .hasMessageContaining("folder does not exist");
    }

    @Test
    void readOnlyFileIsRefusedForWritingButCanBeRead() throws Exception {
        Path path = folder.resolve("readout.db");
        RegisterFile.openOrCreate(path);
        assumeFalse(System.getProperty("user.name").equals("root"), "root may write everywhere");
        assertThat(path.toFile().setWritable(false)).isTrue();

        assertThatThrownBy(() -> RegisterFile.openOrCreate(path))
                .isInstanceOf(RegisterFileException.class)
                .hasMessageContaining("read-only");
        assertThat(RegisterFile.open(path).path()).isEqualTo(path);
    }

    @Test
    void readerGoesOnWhileTheWriterWrites() throws SQLException {
        RegisterFile file = RegisterFile.openOrCreate(folder.resolve("readout.db"));
        try (Connection writer = file.writer();
                Connection reader = file.reader();
                Statement write = writer.createStatement()) {
            write.execute("CREATE TABLE probe (x)");
            write.execute("BEGIN IMMEDIATE");
            write.execute("INSERT INTO probe VALUES (1)");

            assertThat(ask(reader, "SELECT count(*) FROM probe")).isEqualTo("0");
            write.execute("COMMIT");
            assertThat(ask(reader, "SELECT count(*) FROM probe")).isEqualTo("1");
        }
    }

    @Test
    void fileThatIsGoneIsNotMadeByOpeningItAgain() throws IOException {
        Path path = folder.resolve("readout.db");
        RegisterFile file = RegisterFile.openOrCreate(path);
        Files.delete(path);

        assertThatThrownBy(file::writer).isInstanceOf(SQLException.class);
        assertThatThrownBy(file::reader).isInstanceOf(SQLException.class);
        assertThat(path).doesNotExist();
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void execute(Path path, String command) throws SQLException {
        try (Connection connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
