package org.readout.register.reconcile;

import java.util.List;
import org.readout.model.DocumentRecord;
import org.readout.register.sighting.DocumentKeys;
import org.readout.register.sighting.SearchEntries;
import org.readout.register.sighting.Seen;
import org.readout.register.sighting.SightingReader;
import org.readout.register.storage.SearchEntry;
import org.readout.resolve.node.DocumentKey;

/**
 * A record and all that follows from it alone. It can be made on any thread while another adds
 * documents, which is one after the other.
 *
 * @param address what stays when the text changes
 * @param seen the nodes it shows
 * @param entries what can be found of it
 */
public record Prepared(
        DocumentRecord record,
        DocumentKey key,
        String address,
        List<Seen> seen,
        List<SearchEntry> entries) {
    public Prepared {
        seen = List.copyOf(seen);
        entries = List.copyOf(entries);
    }

    public static Prepared of(DocumentRecord record) {
        DocumentKey key = DocumentKeys.of(record.document(), record.source());
        List<Seen> seen = SightingReader.read(key, record);
        return new Prepared(
                record,
                key,
                DocumentKeys.address(record.document(), record.source()),
                seen,
                SearchEntries.of(key, record, seen));
    }
}
