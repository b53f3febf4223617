package org.readout.extract.engagement.scene;

import java.util.Optional;
import org.readout.model.Placed;

/**
 * A report, or one item of a round-up: engagements of one item share nothing with another's.
 *
 * @param first its first token
 * @param end the token after its last
 * @param dateline the city it is sent from
 * @param alone whether it is all that the page reports
 */
public record Section(int first, int end, Optional<Placed> dateline, boolean alone) {

    public boolean holds(int token) {
        return first <= token && token < end;
    }
}
