package org.readout.extract.commitment;

import org.readout.extract.statement.Said;

/**
 * One action item inside a statement.
 *
 * @param said the statement that holds it
 * @param first the verb or noun of the measure
 * @param end the token after its last, a deadline at its end left out
 * @param clauseEnd the token after its last with everything that hangs on it, where a deadline may
 *     stand
 */
public record Measure(Said said, int first, int end, int clauseEnd) {}
