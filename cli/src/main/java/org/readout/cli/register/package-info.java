/** The commands over a register: adding, asking, comparing, deciding, checking. */
@NullMarked
package org.readout.cli.register;

import org.jspecify.annotations.NullMarked;
