package org.readout.extract.thing;

import org.readout.model.NamedThing;

/**
 * A thing found at a place, before the mentions of one thing are put together.
 *
 * @param first first token of its name
 * @param end the token after the name's last
 * @param isFull whether the words name it by themselves; "the committee" only points back
 * @param isKnown whether the name itself is in the lexicon
 * @param isHeading whether it heads the page as the name of the text that is printed below
 */
record Candidate(
        int first, int end, boolean isFull, boolean isKnown, boolean isHeading, NamedThing thing) {
    Candidate(int first, int end, boolean isFull, NamedThing thing) {
        this(first, end, isFull, false, false, thing);
    }
}
