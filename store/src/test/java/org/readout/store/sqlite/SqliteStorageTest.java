package org.readout.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Source;
import org.readout.model.Span;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.reconcile.Reconciler;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.SearchQuery;
import org.readout.register.storage.StorageException;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

class SqliteStorageTest {
    private static final NodeId A = NodeId.named(NodeKind.PERSON, "a");
    private static final NodeId B = NodeId.named(NodeKind.PERSON, "b");

    @TempDir Path folder;
    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("readout.db");
    }

    @Test
    void whatWasWrittenIsThereAfterClosing() {
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            assign(storage, A, A);
        }

        try (RegisterStorage storage = SqliteStorage.open(path)) {
            assertThat(storage.clusters().clusterOf(A)).contains(A);
        }
    }

    @Test
    void closedRegisterIsOneFile() {
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            assign(storage, A, A);
            assertThat(storage.clusters().clusterOf(A)).contains(A);
        }

        assertThat(folder.toFile().list()).containsExactly("readout.db");
    }

    @Test
    void writeThatFailsLeavesNothing() {
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            assertThatThrownBy(
                            () ->
                                    storage.write(
                                            () -> {
                                                storage.clusters().assign(A, A);
                                                throw new IllegalStateException("half way");
                                            }))
                    .hasMessage("half way");

            assertThat(storage.clusters().clusterOf(A)).isEmpty();
            assign(storage, B, B);
            assertThat(storage.clusters().clusterOf(B)).contains(B);
            assertThat(storage.clusters().clusterOf(A)).isEmpty();
        }
    }

    @Test
    void partThatFailsSpoilsTheWholeWrite() {
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            assertThatThrownBy(
                            () ->
                                    storage.write(
                                            () -> {
                                                storage.clusters().assign(A, A);
                                                try {
                                                    storage.write(
                                                            () -> {
                                                                storage.clusters().assign(B, B);
                                                                throw new IllegalStateException();
                                                            });
                                                } catch (IllegalStateException swallowed) {
                                                    return false;
                                                }
                                                return true;
                                            }))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(storage.clusters().clusterOf(A)).isEmpty();
        }
    }

    @Test
    void changeOutsideOfAWriteIsRefused() {
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            assertThatThrownBy(() -> storage.clusters().assign(A, A))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void readerSeesTheStateBeforeAWriteThatGoesOn() {
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            assign(storage, A, B);

            storage.write(
                    () -> {
                        storage.clusters().assign(A, A);
                        assertThat(storage.clusters().clusterOf(A)).contains(A);
                        assertThat(
                                        CompletableFuture.supplyAsync(
                                                        () -> storage.clusters().clusterOf(A))
                                                .join())
                                .contains(B);
                        return true;
                    });

            assertThat(storage.clusters().clusterOf(A)).contains(A);
        }
    }

    @Test
    void anotherProcessesChangesAreNotOverlooked() {
        try (RegisterStorage one = SqliteStorage.openOrCreate(path);
                RegisterStorage other = SqliteStorage.openOrCreate(path)) {
            assign(one, A, A);
            assign(other, B, B);
            other.write(
                    () -> {
                        other.clusters().assign(B, A);
                        return true;
                    });

            one.write(
                    () -> {
                        assertThat(one.clusters().members(A)).containsExactly(min(), max());
                        return true;
                    });
        }
    }

    @Test
    void documentThatAnotherProcessReadAgainIsSeenAsItIsNow() {
        DocumentKey key = new DocumentKey("00000000000000aa");
        try (RegisterStorage one = SqliteStorage.openOrCreate(path);
                RegisterStorage other = SqliteStorage.openOrCreate(path)) {
            file(one, key, "1");
            assertThat(one.documents().find(key).orElseThrow().engine()).isEqualTo("1");
            file(other, key, "2");

            assertThat(one.documents().find(key).orElseThrow().engine()).isEqualTo("2");
        }
    }

    @Test
    void registerThatAnotherProgramWritesToIsNamed() throws SQLException {
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path, Duration.ofMillis(200));
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = other.createStatement()) {
            assign(storage, A, A);
            statement.execute("BEGIN IMMEDIATE");

            assertThatThrownBy(() -> assign(storage, B, B))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("readout.db: another program is writing");
            assertThat(storage.clusters().clusterOf(A)).contains(A);
        }
    }

    @Test
    void writeThatTheFileRefusesLeavesNothing() throws SQLException {
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            assign(storage, A, A);
        }
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = other.createStatement()) {
            // a trigger refuses in the middle, as a full disk would
            statement.execute(
                    "CREATE TRIGGER full BEFORE INSERT ON node WHEN new.id = 'p:"
                            + "0000000000000000' BEGIN SELECT RAISE(ABORT, 'full'); END");
        }
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            assertThatThrownBy(
                            () ->
                                    storage.write(
                                            () -> {
                                                storage.clusters().assign(B, B);
                                                storage.clusters()
                                                        .assign(
                                                                new NodeId("p:0000000000000000"),
                                                                B);
                                                return true;
                                            }))
                    .isInstanceOf(StorageException.class);
            assertThat(storage.clusters().clusterOf(B)).isEmpty();
            assertThat(storage.clusters().clusterOf(A)).contains(A);
        }
    }

    @Test
    void decisionIsNeverChangedNorTakenOut() throws SQLException {
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            storage.write(
                    () -> {
                        storage.decisions().append(entry(1));
                        return true;
                    });
        }
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = other.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE decision SET user = 'x'"))
                    .hasMessageContaining("never changed");
            assertThatThrownBy(() -> statement.execute("DELETE FROM decision"))
                    .hasMessageContaining("never taken out");
        }
    }

    @Test
    void registerOfAnotherProgramIsMadeAnewFromDocumentsAndDecisions() throws SQLException {
        DocumentRecord record =
                DocumentRecord.irrelevant(
                        new Document("page", "Nothing happened.", Source.UNKNOWN),
                        Source.UNKNOWN,
                        null,
                        List.of(),
                        List.of());
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            new Reconciler(storage).add(record, "1");
            storage.write(
                    () -> {
                        storage.decisions().append(entry(1));
                        storage.clusters().assign(A, A); // what no document tells
                        return true;
                    });
        }
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = other.createStatement()) {
            statement.execute("UPDATE derivation SET form = 'another'");
        }

        assertThatThrownBy(() -> SqliteStorage.open(path))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("another version of Readout")
                .hasMessageContaining("readout add");
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            assertThat(storage.documents().named("page").getFirst().record()).isEqualTo(record);
            assertThat(storage.decisions().entries()).containsExactly(entry(1));
            assertThat(storage.clusters().clusterOf(A)).isEmpty();
        }
        SqliteStorage.open(path).close();
        assertThat(folder.toFile().list()).containsExactly("readout.db");
    }

    @Test
    void entryThatDoesNotContinueTheLogIsRefused() {
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            assertThatThrownBy(
                            () ->
                                    storage.write(
                                            () -> {
                                                storage.decisions().append(entry(2));
                                                return true;
                                            }))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("cannot follow");
            assertThat(storage.decisions().entries()).isEmpty();
        }
    }

    private static DecisionEntry entry(long number) {
        return new DecisionEntry(
                number,
                Instant.EPOCH,
                "desk",
                "",
                new Decision.Same(A, B),
                List.of(),
                "0".repeat(64),
                "1".repeat(64));
    }

    private static NodeId min() {
        return List.of(A, B).stream().sorted().toList().getFirst();
    }

    private static NodeId max() {
        return List.of(A, B).stream().sorted().toList().getLast();
    }

    @Test
    void wordsOfWhatWasTakenAwayAreNotKept() throws Exception {
        DocumentKey gone = new DocumentKey("00000000000000aa");
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            put(storage, gone, "Envoy Ottokar Finsterwald spoke");
            put(storage, new DocumentKey("00000000000000bb"), "The envoy spoke");
            storage.write(
                    () -> {
                        storage.search().removeOf(gone);
                        return true;
                    });
        }

        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = other.createStatement();
                ResultSet words =
                        statement.executeQuery(
                                "SELECT group_concat(word, ' ') FROM (SELECT word FROM vocabulary"
                                        + " ORDER BY word)")) {
            assertThat(words.getString(1)).isEqualTo("envoy spoke the");
        }
    }

    @Test
    void beginningOfManyWordsFindsTheCommonOnes() {
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            put(storage, new DocumentKey("00000000000000aa"), "trade");
            StringBuilder many = new StringBuilder();
            for (int i = 0; i < 2 * Vocabulary.WORDS; i++) {
                many.append("tr").append((char) ('a' + i % 26)).append(i).append(' ');
            }
            put(storage, new DocumentKey("00000000000000bb"), many.toString());
            put(storage, new DocumentKey("00000000000000cc"), "tr alone, and late");

            assertThat(storage.search().find(SearchQuery.of("tr", 10)))
                    .extracting(entry -> entry.document().value())
                    .containsExactlyInAnyOrder(
                            "00000000000000aa", "00000000000000bb", "00000000000000cc");
        }
    }

    private static void put(RegisterStorage storage, DocumentKey document, String text) {
        storage.write(
                () -> {
                    storage.search()
                            .put(
                                    new SearchEntry(
                                            A,
                                            document,
                                            new Span(0, text.length()),
                                            text,
                                            Set.of(),
                                            Set.of(),
                                            "",
                                            "meeting",
                                            Set.of(),
                                            null));
                    return true;
                });
    }

    private static void file(RegisterStorage storage, DocumentKey key, String engine) {
        Document document = new Document("page", "No talks.", new Source(null, null, null, null));
        DocumentRecord record =
                DocumentRecord.irrelevant(document, document.source(), null, List.of(), List.of());
        storage.write(
                () -> {
                    storage.documents().put(new FiledDocument(key, "file:page", 1, engine, record));
                    return true;
                });
    }

    private static void assign(RegisterStorage storage, NodeId node, NodeId cluster) {
        storage.write(
                () -> {
                    storage.clusters().assign(node, cluster);
                    return true;
                });
    }
}
