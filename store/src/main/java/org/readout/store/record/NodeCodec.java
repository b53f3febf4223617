package org.readout.store.record;

import org.readout.resolve.node.Node;

/** A node in bytes. */
public final class NodeCodec {
    private static final ValueForm<Node> FORM = ValueForm.of(Node.class);

    private NodeCodec() {}

    /** Another one when nodes of another program cannot be read: they are to be made anew. */
    public static String shape() {
        return FORM.shape();
    }

    public static byte[] bytes(Node node) {
        ByteSink sink = new ByteSink();
        FORM.write(node, sink);
        return sink.bytes();
    }

    /**
     * @throws BrokenBytesException if these are no node's bytes
     */
    public static Node node(byte[] bytes) {
        return FORM.read(new ByteSource(bytes));
    }
}
