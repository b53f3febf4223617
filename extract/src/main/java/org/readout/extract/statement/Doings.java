package org.readout.extract.statement;

import org.readout.extract.lexicon.WordSet;

/** Verbs of what is done at engagements and on journeys: told by the engagement, said by nobody. */
final class Doings {
    /** What the authors did at an engagement is told by the engagement. */
    private static final WordSet DOINGS =
            WordSet.of(
                    "meet",
                    "visit",
                    "arrive",
                    "hold",
                    "host",
                    "receive",
                    "travel",
                    "discuss",
                    "speak",
                    "sign",
                    "exchange",
                    "review",
                    "attend",
                    "chair",
                    "co-chair",
                    "join",
                    "call",
                    "take",
                    "participate",
                    "return",
                    "depart",
                    "see",
                    "consult",
                    "gather",
                    "follow",
                    "include",
                    "comprise",
                    "accompany",
                    "lay",
                    "convene",
                    "tour");

    /**
     * Journeys and meetings to come are engagements; only what a text opens with is its news, and
     * said.
     */
    private static final WordSet GOINGS =
            WordSet.of(
                    "meet",
                    "visit",
                    "arrive",
                    "hold",
                    "host",
                    "receive",
                    "travel",
                    "attend",
                    "chair",
                    "co-chair",
                    "join",
                    "accompany",
                    "take",
                    "participate",
                    "return",
                    "depart",
                    "leave",
                    "proceed",
                    "go",
                    "stay",
                    "see",
                    "gather",
                    "conclude",
                    "begin",
                    "open",
                    "inaugurate",
                    "mark",
                    "tour",
                    "sign",
                    "brief",
                    "follow");

    private Doings() {}

    static boolean isDoing(String lemma) {
        return DOINGS.contains(lemma);
    }

    static boolean isGoing(String lemma) {
        return GOINGS.contains(lemma);
    }
}
