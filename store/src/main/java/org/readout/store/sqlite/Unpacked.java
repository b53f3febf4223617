package org.readout.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import org.readout.model.Document;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.StorageException;
import org.readout.resolve.node.DocumentKey;
import org.readout.store.record.BrokenBytesException;
import org.readout.store.record.PackedText;
import org.readout.store.record.RecordCodec;
import org.readout.store.record.SourceCodec;

/**
 * Rows of documents as documents. Those of late are kept beside the bytes they were unpacked from,
 * and taken again only for the same bytes: so what another process wrote meanwhile is always seen,
 * and pages that open the same documents again and again do not unpack them each time.
 */
final class Unpacked {
    static final String COLUMNS =
            "SELECT key, name, address, version, engine, source, text, record FROM document ";
    private static final int MOST = 256;

    private final Map<DocumentKey, Kept> kept =
            Collections.synchronizedMap(new Numbers.Recent<>(MOST));

    private record Kept(Packed packed, FiledDocument filed) {}

    /** The columns of a row that change when a document is read again. */
    private static final class Packed {
        private final String name;
        private final String address;
        private final int version;
        private final String engine;
        private final byte[] source;
        private final byte[] record;

        Packed(ResultSet row) throws SQLException {
            name = row.getString(2);
            address = row.getString(3);
            version = row.getInt(4);
            engine = row.getString(5);
            source = row.getBytes(6);
            record = row.getBytes(8);
        }

        boolean isSameAs(Packed other) {
            return version == other.version
                    && Arrays.equals(record, other.record)
                    && Arrays.equals(source, other.source)
                    && name.equals(other.name)
                    && address.equals(other.address)
                    && engine.equals(other.engine);
        }
    }

    /**
     * Remembered, where it was read of late.
     *
     * @param row with {@link #COLUMNS}
     * @throws StorageException where its bytes are damaged
     */
    FiledDocument document(ResultSet row) throws SQLException {
        DocumentKey key = Keys.document(row.getLong(1));
        Packed packed = new Packed(row);
        Kept before = kept.get(key);
        if (before != null && before.packed.isSameAs(packed)) {
            return before.filed;
        }
        FiledDocument filed = unpack(key, packed, row.getBytes(7));
        kept.put(key, new Kept(packed, filed));
        return filed;
    }

    /**
     * From the bytes of the row alone, as who reads the whole register wants it.
     *
     * @param row with {@link #COLUMNS}
     * @throws StorageException where its bytes are damaged
     */
    static FiledDocument anew(ResultSet row) throws SQLException {
        return unpack(Keys.document(row.getLong(1)), new Packed(row), row.getBytes(7));
    }

    private static FiledDocument unpack(DocumentKey key, Packed packed, byte[] text) {
        try {
            Document document =
                    new Document(
                            packed.name, PackedText.text(text), SourceCodec.source(packed.source));
            return new FiledDocument(
                    key,
                    packed.address,
                    packed.version,
                    packed.engine,
                    RecordCodec.record(packed.record, document));
        } catch (BrokenBytesException e) {
            throw new StorageException(
                    "document '%s' (%s) is damaged in the register: %s. Take the register from a"
                                    .formatted(packed.name, key, e.getMessage())
                            + " backup, or add the documents to a new one",
                    e);
        }
    }
}
