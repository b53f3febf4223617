package org.readout.store.record;

/** A captured text, packed: every character comes back, half a surrogate pair too. */
public final class PackedText {
    private PackedText() {}

    public static byte[] of(String captured) {
        ByteSink sink = new ByteSink();
        sink.chars(captured);
        return Packing.pack(sink.bytes());
    }

    /**
     * @throws BrokenBytesException if these are no packed text
     */
    public static String text(byte[] packed) {
        return new ByteSource(Packing.unpack(packed)).chars();
    }
}
