package org.readout.register.reading;

import org.readout.resolve.node.NodeId;

/**
 * An id as people copy it: {@code e:4f0c12:120} for {@code e:4f0c12ab34cd56ef:120-168}. Any
 * beginning of a hash will do as long as one thing alone has it.
 */
public final class ShortId {
    private static final int LENGTH = 6;

    private ShortId() {}

    public static String of(NodeId id) {
        String rest = id.value().substring(2);
        int colon = rest.indexOf(':');
        String hash = colon < 0 ? rest : rest.substring(0, colon);
        String start = colon < 0 ? "" : rest.substring(colon, endOfStart(rest, colon));
        return id.kind().letter()
                + ":"
                + hash.substring(0, Math.min(LENGTH, hash.length()))
                + start
                + number(rest);
    }

    /** Whether {@code given} is the id or short for it. */
    static boolean isShortFor(String given, NodeId id) {
        if (given.equals(id.value()) || given.equals(of(id))) {
            return true;
        }
        String full = id.value();
        int colon = given.indexOf(':', 2);
        String hash = colon < 0 ? given : given.substring(0, colon);
        if (!full.startsWith(hash)) {
            return false;
        }
        int fullColon = full.indexOf(':', 2);
        return colon < 0
                || fullColon >= 0
                        && (full.substring(fullColon).equals(given.substring(colon))
                                || of(id).endsWith(given.substring(colon)));
    }

    /** Whether it can be an id at all. */
    static boolean isMeant(String given) {
        return given.length() > 3
                && given.charAt(1) == ':'
                && "pecfmiwbt".indexOf(given.charAt(0)) >= 0
                && given.chars().noneMatch(c -> c == ' ');
    }

    private static int endOfStart(String rest, int colon) {
        int dash = rest.indexOf('-', colon);
        return dash < 0 ? rest.length() : dash;
    }

    /** Of two facts in the same words the second has a number behind it. */
    private static String number(String rest) {
        int slash = rest.indexOf('/');
        return slash < 0 ? "" : rest.substring(slash);
    }
}
