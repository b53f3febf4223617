package org.readout.resolve.node;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.readout.model.Span;

/**
 * A node, by what it is: {@code e:DOCUMENT:START-END} where it is one document's telling of
 * something, {@code p:HASH} where it is a name that many documents share. Ids depend neither on the
 * order of adding nor on the other documents; a cluster is called by the smallest id in it.
 */
public record NodeId(String value) implements Comparable<NodeId> {
    private static final int HASH_BYTES = 8;

    public NodeId {
        if (value.length() < 3 || value.charAt(1) != ':') {
            throw new IllegalArgumentException(
                    "id '%s': a kind's letter, a colon and a name expected".formatted(value));
        }
    }

    /** Something one document tells in the words at {@code span}. */
    public static NodeId told(NodeKind kind, DocumentKey document, Span span) {
        return new NodeId(kind.letter() + ":" + document + ":" + span.start() + "-" + span.end());
    }

    /** Something known by what it is called, whichever documents call it so. */
    public static NodeId named(NodeKind kind, String name) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(name.getBytes(StandardCharsets.UTF_8));
            return new NodeId(kind.letter() + ":" + HexFormat.of().formatHex(hash, 0, HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public NodeKind kind() {
        return NodeKind.ofLetter(value.charAt(0));
    }

    @Override
    public int compareTo(NodeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
