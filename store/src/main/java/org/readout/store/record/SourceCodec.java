package org.readout.store.record;

import org.readout.model.Source;

/** What was told beside a text, in bytes. */
public final class SourceCodec {
    private SourceCodec() {}

    public static byte[] bytes(Source source) {
        ByteSink sink = new ByteSink();
        new RecordWriter(sink, "").source(source);
        return sink.bytes();
    }

    /**
     * @throws BrokenBytesException if these are no source's bytes
     */
    public static Source source(byte[] bytes) {
        return RecordParser.source(new ByteSource(bytes));
    }
}
