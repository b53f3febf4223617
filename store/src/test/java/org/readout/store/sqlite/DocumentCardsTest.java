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
import org.readout.model.CalendarDate;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Source;
import org.readout.register.Register;
import org.readout.register.catalogue.Cataloguer;
import org.readout.register.storage.DocumentCard;
import org.readout.register.storage.DocumentQuery;
import org.readout.register.storage.FiledDocument;
import org.readout.resolve.node.DocumentKey;

class DocumentCardsTest {
    @TempDir private Path folder;

    @Test
    void whatAnOlderProgramFiledIsListedToo() throws Exception {
        Path file = folder.resolve("readout.db");
        try (SqliteStorage storage = SqliteStorage.openOrCreate(file)) {
            Source source =
                    new Source(
                            "Fjord Wire", CalendarDate.parse("2026-03").orElseThrow(), "en", null);
            Document document = new Document("fjord", "Calm seas.", source);
            new Register(storage)
                    .add(
                            DocumentRecord.irrelevant(document, source, null, List.of(), List.of()),
                            "test");
        }
        try (Connection old = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = old.createStatement()) {
            statement.execute("DELETE FROM document_card");
            statement.execute("INSERT INTO document_waiting (key) SELECT key FROM document");
        }
        try (SqliteStorage storage = SqliteStorage.openOrCreate(file)) {
            List<DocumentKey> keys =
                    storage.documents().named("fjord").stream().map(FiledDocument::key).toList();
            assertThat(storage.documentList().cards(keys))
                    .singleElement()
                    .satisfies(card -> assertThat(card.doc()).isEqualTo("fjord"));
            new Cataloguer(new Register(storage)).catchUp(LocalDate.of(2026, 4, 1));

            assertThat(storage.documentList().find(DocumentQuery.newest(5)).cards())
                    .singleElement()
                    .satisfies(
                            card -> {
                                assertThat(card.doc()).isEqualTo("fjord");
                                assertThat(card.dating()).isEqualTo(DocumentCard.Dating.PARTIAL);
                            });
        }
    }
}
