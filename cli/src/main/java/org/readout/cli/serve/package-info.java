/** {@code serve}: a register in browsers. */
@NullMarked
package org.readout.cli.serve;

import org.jspecify.annotations.NullMarked;
