/** A register kept in memory: for tests and for runs that end with their output. */
@NullMarked
package org.readout.register.memory;

import org.jspecify.annotations.NullMarked;
