package org.readout.web.part;

import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.web.route.Refused;

/** What an address is about, from the id in it; whatever cannot be an id is not found. */
public final class Target {
    private static final String REMEDY =
            "Check the address, or search for it: an id stays good unless the document was deleted.";

    private Target() {}

    public static NodeId node(String given, NodeKind kind) {
        boolean shaped =
                given.length() > 3 && given.charAt(0) == kind.letter() && given.charAt(1) == ':';
        if (!shaped) {
            throw absent(given);
        }
        return new NodeId(given);
    }

    public static DocumentKey document(String given) {
        try {
            return new DocumentKey(given);
        } catch (IllegalArgumentException e) {
            throw absent(given);
        }
    }

    public static Refused absent(String given) {
        return Refused.notFound("There is no '%s' in the register".formatted(given), REMEDY);
    }

    /** Where the page of a thing is. */
    public static String page(NodeId id) {
        return switch (id.kind()) {
            case PERSON -> "/person/" + id;
            case ENGAGEMENT -> "/engagement/" + id;
            case COMMITMENT -> "/commitment/" + id;
            case FORMULATION -> "/formulation/" + id;
            case MECHANISM -> "/mechanism/" + id;
            case INSTRUMENT -> "/instrument/" + id;
            case PROJECT -> "/project/" + id;
            case BODY -> "/body/" + id;
            case TEXT -> "/documents";
        };
    }

    /**
     * Where the page of a state or body is.
     *
     * @param side a code or {@code org:NAME}
     */
    public static String side(String side) {
        return Address.of("/body").with("side", side).toString();
    }
}
