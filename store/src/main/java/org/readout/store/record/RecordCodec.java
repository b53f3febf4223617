package org.readout.store.record;

import org.readout.model.Document;
import org.readout.model.DocumentRecord;

/**
 * A record in a few hundred bytes, packed. Lossless: what is read back equals what was written.
 * Words that stand in the captured text are written as their place in it.
 */
public final class RecordCodec {
    /** The first byte. A register of an older form is read again from its texts. */
    static final int FORM = 1;

    private RecordCodec() {}

    public static byte[] bytes(DocumentRecord record) {
        ByteSink sink = new ByteSink();
        sink.number(FORM);
        new RecordWriter(sink, record.document().captured()).record(record);
        return Packing.pack(sink.bytes());
    }

    /**
     * @param document the document of the record, which is kept beside it
     * @throws BrokenBytesException if these are not the bytes of a record of this document
     */
    public static DocumentRecord record(byte[] bytes, Document document) {
        ByteSource source = new ByteSource(Packing.unpack(bytes));
        int form = source.number();
        if (form != FORM) {
            throw new BrokenBytesException(
                    "the record of %s is of form %d, not %d".formatted(document.id(), form, FORM));
        }
        try {
            DocumentRecord record = new RecordParser(source, document).record();
            if (!source.isAtEnd()) {
                throw new BrokenBytesException(
                        "the record of %s is followed by more".formatted(document.id()));
            }
            return record;
        } catch (IllegalArgumentException | IndexOutOfBoundsException impossible) {
            throw new BrokenBytesException(
                    "the record of %s does not fit its text: %s"
                            .formatted(document.id(), impossible.getMessage()));
        }
    }
}
