package org.readout.store.sqlite;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Numbers of the nodes that stand under one key, in the order of coming.
 *
 * @param more whether others stand {@linkplain BlockOverflow elsewhere}: a block so full is closed
 */
@SuppressWarnings("ArrayRecordComponent") // on its way to and from the file, never compared
record Block(long[] nodes, boolean more) {
    static final Block EMPTY = new Block(new long[0], false);

    /** Stands among the numbers where there are more; no node has it. */
    static final long MORE = 0;

    int size() {
        return nodes.length;
    }

    boolean has(long node) {
        return Arrays.stream(nodes).anyMatch(one -> one == node);
    }

    Block with(long node) {
        if (node == MORE) {
            return new Block(nodes, true);
        }
        if (has(node)) {
            return this;
        }
        long[] longer = Arrays.copyOf(nodes, nodes.length + 1);
        longer[nodes.length] = node;
        return new Block(longer, more);
    }

    Block without(long node) {
        return node == MORE
                ? new Block(nodes, false)
                : new Block(LongStream.of(nodes).filter(one -> one != node).toArray(), more);
    }

    /** As the table keeps it: seven bits to a byte, the lowest first. */
    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(10 * (nodes.length + 1));
        if (more) {
            bytes.put((byte) MORE);
        }
        for (long node : nodes) {
            long rest = node;
            for (; rest > 0x7F; rest >>>= 7) {
                bytes.put((byte) (rest | 0x80));
            }
            bytes.put((byte) rest);
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    static Block of(byte[] bytes) {
        long[] nodes = new long[bytes.length];
        boolean more = false;
        int count = 0;
        long node = 0;
        int shift = 0;
        for (byte part : bytes) {
            node |= (long) (part & 0x7F) << shift;
            shift += 7;
            if (part >= 0) {
                if (node == MORE) {
                    more = true;
                } else {
                    nodes[count++] = node;
                }
                node = 0;
                shift = 0;
            }
        }
        return new Block(Arrays.copyOf(nodes, count), more);
    }
}
