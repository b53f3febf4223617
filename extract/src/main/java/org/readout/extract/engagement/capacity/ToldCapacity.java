package org.readout.extract.engagement.capacity;

import org.readout.model.Actor;
import org.readout.model.Capacity;

/**
 * In which capacity somebody takes part, as a sentence tells it.
 *
 * @param lasting whether it is held for a whole mission, as an envoy's is, and not for one sitting
 */
record ToldCapacity(Actor person, Capacity capacity, boolean lasting) {}
