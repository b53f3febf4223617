/**
 * What the register says, put together for a reader: persons, engagements, commitments,
 * formulations.
 */
@NullMarked
package org.readout.register.view;

import org.jspecify.annotations.NullMarked;
