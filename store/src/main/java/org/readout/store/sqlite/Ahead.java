package org.readout.store.sqlite;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.readout.model.DocumentRecord;
import org.readout.register.storage.SearchEntry;
import org.readout.resolve.node.DocumentKey;
import org.readout.store.record.FacetCodec;
import org.readout.store.record.Facets;
import org.readout.store.record.PackedText;
import org.readout.store.record.RecordCodec;

/**
 * Documents and their entries in the form in which they are kept, made by the threads that read
 * while another one writes.
 */
final class Ahead implements Sessions.WriteListener {
    /** More are not kept: whoever prepares is far ahead, or never adds. */
    private static final int MOST = 2_000;

    private final Map<DocumentKey, Packed> made = new ConcurrentHashMap<>();
    private final Set<DocumentKey> used = new HashSet<>();

    /**
     * A text and its record, packed.
     *
     * @param entries by the entry itself, not by what it is equal to
     */
    @SuppressWarnings("ArrayRecordComponent") // on its way into the file, never compared
    record Packed(
            DocumentRecord record,
            byte[] text,
            byte[] bytes,
            IdentityHashMap<SearchEntry, Written> entries) {
        static Packed of(DocumentRecord record, List<SearchEntry> entries) {
            IdentityHashMap<SearchEntry, Written> written = new IdentityHashMap<>();
            entries.forEach(entry -> written.put(entry, Written.of(entry)));
            return new Packed(
                    record,
                    PackedText.of(record.document().captured()),
                    RecordCodec.bytes(record),
                    written);
        }
    }

    /** What the two tables of an entry keep of it. */
    @SuppressWarnings("ArrayRecordComponent") // on its way into the file, never compared
    record Written(byte[] facets, String words, String facetWords) {
        static Written of(SearchEntry entry) {
            return new Written(
                    FacetCodec.bytes(Facets.of(entry)),
                    String.join(" ", SearchWords.words(entry.text())),
                    String.join(" ", SearchWords.facets(entry)));
        }
    }

    void make(DocumentKey key, DocumentRecord record, List<SearchEntry> entries) {
        if (made.size() < MOST) {
            made.put(key, Packed.of(record, entries));
        }
    }

    /** What was made of this very record, else made now: a newer reading has the same key. */
    @SuppressWarnings("ReferenceEquality")
    Packed packed(DocumentKey key, DocumentRecord record) {
        used.add(key);
        Packed ready = made.get(key);
        return ready != null && ready.record() == record ? ready : Packed.of(record, List.of());
    }

    Written written(SearchEntry entry) {
        used.add(entry.document());
        Packed ready = made.get(entry.document());
        Written written = ready == null ? null : ready.entries().get(entry);
        return written == null ? Written.of(entry) : written;
    }

    @Override
    public void beforeCommit(Session session) {
        forget();
    }

    @Override
    public void forget() {
        made.keySet().removeAll(used);
        used.clear();
    }
}
