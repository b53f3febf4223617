package org.readout.cli.read;

import java.util.List;

/**
 * What became of inputs that were read together.
 *
 * @param each in their order
 * @param clock how long they took
 */
public record Outcomes<T>(List<Outcome<T>> each, StageClock clock) {
    public Outcomes {
        each = List.copyOf(each);
    }
}
