package org.readout.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Source;
import org.readout.register.Register;
import org.readout.register.catalogue.Cataloguer;
import org.readout.register.storage.SearchQuery;

/** Documents by their words as a whole. */
class WholeTableTest {
    private static final SearchQuery CALM_SEAS = SearchQuery.of("calm seas", 5);

    @TempDir private Path folder;

    private static DocumentRecord report(String text) {
        Source source = new Source("Fjord Wire", null, "en", "https://fjord.example/1");
        return DocumentRecord.irrelevant(
                new Document("fjord", text, source), source, null, List.of(), List.of());
    }

    private static void keepUp(SqliteStorage storage) {
        new Cataloguer(new Register(storage)).catchUp(LocalDate.of(2026, 4, 1));
    }

    @Test
    void whatAnOlderProgramFiledIsFoundToo() throws Exception {
        Path file = folder.resolve("readout.db");
        try (SqliteStorage storage = SqliteStorage.openOrCreate(file)) {
            new Register(storage).add(report("All is calm. The seas are open."), "test");
        }
        try (Connection old = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = old.createStatement()) {
            statement.execute("DELETE FROM whole_document");
            statement.execute(
                    "INSERT OR REPLACE INTO whole_waiting (key, change) SELECT key, 1 FROM document");
        }
        try (SqliteStorage storage = SqliteStorage.openOrCreate(file)) {
            keepUp(storage);

            assertThat(storage.texts().find(CALM_SEAS)).hasSize(1);
        }
    }

    @Test
    void onlyTheNewestVersionOfAPageIsFound() {
        try (SqliteStorage storage = SqliteStorage.openOrCreate(folder.resolve("readout.db"))) {
            Register register = new Register(storage);
            register.add(report("All is calm. The seas are open."), "test");
            keepUp(storage);
            register.add(report("All is stormy. The harbours are shut."), "test");
            keepUp(storage);

            assertThat(storage.texts().find(CALM_SEAS)).isEmpty();
            assertThat(storage.texts().find(SearchQuery.of("stormy harbour", 5))).hasSize(1);
        }
    }

    @Test
    void aDocumentThatChangedWhileItWasReadIsPutOnceMore() {
        try (SqliteStorage storage = SqliteStorage.openOrCreate(folder.resolve("readout.db"))) {
            Register register = new Register(storage);
            register.add(report("All is calm. The seas are open."), "1");
            var read = storage.texts().waiting(5).getFirst();
            storage.write(
                    () -> {
                        storage.documents().put(storage.documents().named("fjord").getFirst());
                        return true;
                    });
            storage.write(
                    () -> {
                        storage.texts().put(read, null);
                        return true;
                    });

            assertThat(storage.texts().waiting(5)).hasSize(1);
        }
    }
}
