package org.readout.store.record;

/** Facets in bytes. */
public final class FacetCodec {
    private static final ValueForm<Facets> FORM = ValueForm.of(Facets.class);

    private FacetCodec() {}

    public static byte[] bytes(Facets facets) {
        ByteSink sink = new ByteSink();
        FORM.write(facets, sink);
        return sink.bytes();
    }

    /**
     * @throws BrokenBytesException if these are no facets' bytes
     */
    public static Facets facets(byte[] bytes) {
        return FORM.read(new ByteSource(bytes));
    }
}
