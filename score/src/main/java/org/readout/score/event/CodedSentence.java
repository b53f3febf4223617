package org.readout.score.event;

import java.util.Set;

/**
 * A sentence with its coding by hand.
 *
 * @param type the event type in the names that rows use
 * @param triples each actor with each recipient; several actors without a recipient, with each
 *     other
 */
public record CodedSentence(String id, String text, String type, Set<Triple> triples) {
    /** What states do with words, mostly: the types for which diplomacy is read. */
    private static final Set<String> DIPLOMATIC =
            Set.of(
                    "AGREE",
                    "CONSULT",
                    "SUPPORT",
                    "COOPERATE",
                    "REQUEST",
                    "ACCUSE",
                    "REJECT",
                    "THREATEN");

    public CodedSentence {
        triples = Set.copyOf(triples);
    }

    /**
     * @param told the type as the coders wrote it
     */
    public static boolean isDiplomatic(String told) {
        return DIPLOMATIC.contains(Types.today(told)) && !told.equals("INVESTIGATE");
    }
}
