package org.readout.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Person;
import org.readout.model.PersonId;
import org.readout.model.Source;
import org.readout.model.Span;
import org.readout.register.Register;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.StorageException;
import org.readout.register.verify.Verification;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.store.file.RegisterFile;
import org.readout.store.file.Trouble;

/** Whatever is wrong with a register, its user is told what to do, and nothing is lost by it. */
class TroubledRegisterTest {
    private static final Instant NOW = Instant.parse("2026-07-01T08:00:00Z");

    @TempDir Path folder;
    private Path path;

    @BeforeEach
    void registerOfOneDocumentAndOneDecision() {
        path = folder.resolve("readout.db");
        try (RegisterStorage storage = SqliteStorage.openOrCreate(path)) {
            Register register = new Register(storage);
            register.add(record("first", ""), "1");
            correct(register, "Runa Askeland");
        }
    }

    @Test
    void lockedRegisterIsNamedAndNeitherDocumentNorDecisionIsTakenHalf() throws SQLException {
        try (SqliteStorage storage = SqliteStorage.openOrCreate(path, Duration.ofMillis(200));
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = other.createStatement()) {
            Register register = new Register(storage);
            statement.execute("BEGIN IMMEDIATE");

            refused(() -> register.add(record("second", ""), "1"))
                    .hasMessageContaining("readout.db: another program is writing")
                    .hasMessageContaining("Wait until it is done");
            refused(() -> correct(register, "Runa Berg")).hasMessageContaining("another program");

            assertUnchanged(storage);
            statement.execute("ROLLBACK");
            register.add(record("second", ""), "1");
            assertThat(storage.documents().size()).isEqualTo(2);
        }
    }

    @Test
    void fullDiskIsNamedAndLeavesWhatWasReportedAsAdded() {
        try (SqliteStorage storage = SqliteStorage.openOrCreate(path)) {
            Register register = new Register(storage);
            // to the pages it has
            storage.write(() -> storage.sessions.writer().count("PRAGMA max_page_count = 1"));

            refused(() -> register.add(record("second", words(200_000)), "1"))
                    .hasMessageContaining("readout.db: the disk is full")
                    .hasMessageContaining("what was reported as added is kept");

            assertUnchanged(storage);
            assertThat(storage.damage()).isEmpty();
            register.add(record("second", words(200_000)), "1"); // there is room again
            assertThat(storage.documents().size()).isEqualTo(2);
        }
    }

    /** Of many kinds, so that they do not pack well. */
    private static String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(' ').append(Integer.toString(i * 7919 % 1_000_003, 36));
        }
        return words.toString();
    }

    @Test
    void readOnlyRegisterIsNamedAndCanBeRead() throws SQLException {
        RegisterFile file = RegisterFile.open(path);
        try (Connection readOnly = file.reader();
                Statement statement = readOnly.createStatement()) {
            // as SQLite itself refuses on a medium that nobody can write to
            assertThatThrownBy(() -> statement.execute("DELETE FROM document"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal ->
                                    assertThat(Trouble.of(path, refusal))
                                            .hasMessageContaining("is read-only")
                                            .hasMessageContaining("--register"));
        }
        try (SqliteStorage storage = SqliteStorage.open(path)) {
            assertUnchanged(storage);
        }
    }

    @Test
    void newerRegisterIsLeftAloneByteForByte() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        byte[] before = Files.readAllBytes(path);

        refused(() -> SqliteStorage.openOrCreate(path))
                .hasMessageContaining("written by a newer Readout")
                .hasMessageContaining("nothing was changed");
        refused(() -> SqliteStorage.open(path)).hasMessageContaining("newer Readout");
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @Test
    void damagedRegisterSaysSoAndIsNotWrittenTo() throws Exception {
        byte[] bytes = Files.readAllBytes(path);
        java.util.Arrays.fill(bytes, 4096, Math.min(bytes.length, 40_000), (byte) 0x5a);
        Files.write(path, bytes);

        refused(
                        () -> {
                            try (SqliteStorage storage = SqliteStorage.openOrCreate(path)) {
                                new Register(storage).add(record("second", ""), "1");
                            }
                        })
                .hasMessageContaining("readout.db: ")
                .hasMessageContaining("backup");
    }

    @Test
    void decisionAboutWhatIsGoneIsRefusedAndNotWritten() {
        try (SqliteStorage storage = SqliteStorage.openOrCreate(path)) {
            Register register = new Register(storage);

            assertThatThrownBy(
                            () ->
                                    register.decide(
                                            new Decision.Delete(
                                                    NodeId.named(NodeKind.PERSON, "nobody")),
                                            "ida",
                                            "",
                                            NOW))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is not in the register")
                    .hasMessageContaining("show or find");
            assertUnchanged(storage);
        }
    }

    @Test
    void undoOfAnUndoIsKeptOverClosingAndCannotBeGivenTwice() {
        try (SqliteStorage storage = SqliteStorage.openOrCreate(path)) {
            Register register = new Register(storage);
            register.decide(new Decision.Undo(1), "ida", "", NOW);
            assertThat(name(register)).isEqualTo("Runa Askelund");
            register.decide(new Decision.Undo(2), "ida", "", NOW);

            assertThatThrownBy(() -> register.decide(new Decision.Undo(2), "ida", "", NOW))
                    .hasMessageContaining("undo 3 brings it back");
        }
        try (SqliteStorage storage = SqliteStorage.open(path)) {
            Register register = new Register(storage);
            assertThat(name(register)).isEqualTo("Runa Askeland");
            assertThat(register.decisions()).hasSize(3);
            assertThat(Verification.of(storage, done -> {}).isClean()).isTrue();
        }
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(
            ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(StorageException.class);
    }

    private static void assertUnchanged(RegisterStorage storage) {
        Register register = new Register(storage);
        assertThat(storage.documents().size()).isEqualTo(1);
        assertThat(register.decisions()).hasSize(1);
        assertThat(name(register)).isEqualTo("Runa Askeland");
        assertThat(Verification.of(storage, done -> {}).faults()).isEmpty();
    }

    private static DecisionEntry correct(Register register, String name) {
        return register.decide(
                new Decision.Correct(person(register), "name", name), "ida", "", NOW);
    }

    private static String name(Register register) {
        return register.person(person(register)).orElseThrow().name();
    }

    private static NodeId person(Register register) {
        RegisterStorage storage = register.storage();
        return storage.sightings().in(storage.documents().named("first").getFirst().key()).stream()
                .filter(sighting -> sighting.local().equals("p1"))
                .findFirst()
                .orElseThrow()
                .node();
    }

    private static DocumentRecord record(String name, String more) {
        String text = "Runa Askelund spoke first or second: " + name + "." + more;
        return new DocumentRecord(
                new Document(name, text, Source.UNKNOWN),
                Source.UNKNOWN,
                null,
                true,
                List.of(),
                List.of(
                        new Person(
                                new PersonId("p1"),
                                "Runa Askelund",
                                new Span(0, 13),
                                List.of(),
                                new Actor.State(new CountryCode("NO")),
                                List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
