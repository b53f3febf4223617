package org.readout.extract.thing;

import java.util.List;
import java.util.Set;

/** Looks for one sort of thing at the words that may begin or head its name. */
interface ThingFinder {

    /** The folded words at which it is to be asked. */
    Set<String> triggers();

    /**
     * Adds what it finds at the token, which is one of its triggers.
     *
     * @return the token from which it is to be asked again: the token itself where it found nothing
     */
    int find(Passage passage, int token, List<Candidate> found);
}
