package org.readout.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.StorageException;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/** Another file in the place of one that is open: nothing more goes into the one nobody sees. */
class ReplacedRegisterTest {
    private static final NodeId BEFORE = NodeId.named(NodeKind.PERSON, "before");
    private static final NodeId BETWEEN = NodeId.named(NodeKind.PERSON, "between");
    private static final NodeId AFTER = NodeId.named(NodeKind.PERSON, "after");

    @TempDir Path folder;
    private Path path;
    private Path copy;

    @BeforeEach
    void registerAndItsCopy() throws IOException {
        path = folder.resolve("readout.db");
        copy = folder.resolve("copy.db");
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            assign(storage, BEFORE);
        }
        Files.copy(path, copy);
    }

    @Test
    void copyPutBackIsReadAndWritten() throws IOException {
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            assign(storage, BETWEEN);
            assertThat(storage.clusters().clusterOf(BETWEEN)).contains(BETWEEN);
            for (String beside : new String[] {"", "-wal", "-shm"}) {
                Files.delete(folder.resolve("readout.db" + beside));
            }
            Files.copy(copy, path);

            assertThat(storage.clusters().clusterOf(BEFORE)).contains(BEFORE);
            assertThat(storage.clusters().clusterOf(BETWEEN)).isEmpty();
            assign(storage, AFTER);
        }

        try (SqliteStorage storage = SqliteStorage.open(path)) {
            assertThat(storage.clusters().clusterOf(BEFORE)).contains(BEFORE);
            assertThat(storage.clusters().clusterOf(BETWEEN)).isEmpty();
            assertThat(storage.clusters().clusterOf(AFTER)).contains(AFTER);
            assertThat(storage.damage()).isEmpty();
        }
    }

    /** As an editor or a rebuilding puts it there; the log of the old one lies there still. */
    @Test
    void copyMovedOverItIsFirstNoticedByWhoWrites() throws IOException {
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            assertThat(storage.clusters().clusterOf(BEFORE)).contains(BEFORE);
            assign(storage, BETWEEN);
            Files.move(copy, path, StandardCopyOption.ATOMIC_MOVE);

            assign(storage, AFTER);
            assertThat(storage.clusters().clusterOf(AFTER)).contains(AFTER);
        }

        try (SqliteStorage storage = SqliteStorage.open(path)) {
            assertThat(storage.clusters().clusterOf(BEFORE)).contains(BEFORE);
            assertThat(storage.clusters().clusterOf(AFTER)).contains(AFTER);
            assertThat(storage.damage()).isEmpty();
        }
    }

    @Test
    void writeDuringWhichItIsReplacedIsNotToldAsDone() {
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            assertThatThrownBy(
                            () ->
                                    storage.write(
                                            () -> {
                                                storage.clusters().assign(BETWEEN, BETWEEN);
                                                replace();
                                                return true;
                                            }))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("readout.db: the register was replaced")
                    .hasMessageContaining("nothing was changed");

            assertThat(storage.clusters().clusterOf(BETWEEN)).isEmpty();
            assign(storage, BETWEEN);
            assertThat(storage.clusters().clusterOf(BETWEEN)).contains(BETWEEN);
        }
    }

    @Test
    void registerOfAnotherProgramInItsPlaceIsRefused() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement statement = other.createStatement()) {
            statement.execute("UPDATE derivation SET form = 'another'");
        }
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            replace();

            assertThatThrownBy(() -> assign(storage, AFTER))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("another version of Readout");
            assertThatThrownBy(() -> storage.clusters().clusterOf(BEFORE))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("another version of Readout");
        }
    }

    @Test
    void registerMadeAnewOfWhichAPartIsInItsLogDoesNotReplaceTheOldOne() throws Exception {
        byte[] before = Files.readAllBytes(path);
        Path beside = folder.resolve("readout.db.new");
        try (Connection anew = DriverManager.getConnection("jdbc:sqlite:" + beside);
                Statement statement = anew.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("CREATE TABLE probe (x)"); // stays in the log while it is open

            assertThatThrownBy(() -> Rebuilding.replace(path, beside))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("could not be made anew whole; is the disk full?")
                    .hasMessageContaining("readout.db is as it was");
        }

        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(beside).doesNotExist();
    }

    @Test
    void heirsAreReadAnewWhenAnotherHasWritten() {
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            assertThat(storage.decisions().heirs()).isEmpty();
            inherit(storage, BEFORE);
            assertThat(storage.decisions().heirs()).containsEntry(BETWEEN, BEFORE);
            assertThat(storage.decisions().heirs()).isSameAs(storage.decisions().heirs());
            try (RegisterStorage other = SqliteStorage.openOrCreate(path)) {
                inherit(other, AFTER);
            }

            assertThat(storage.decisions().heirs()).containsEntry(BETWEEN, AFTER);
        }
    }

    private static void inherit(RegisterStorage storage, NodeId heir) {
        storage.write(
                () -> {
                    storage.decisions().inherit(BETWEEN, heir);
                    return true;
                });
    }

    private void replace() {
        try {
            Files.move(copy, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assign(RegisterStorage storage, NodeId node) {
        storage.write(
                () -> {
                    storage.clusters().assign(node, node);
                    return true;
                });
    }
}
