/** Where do a register and the gold clusters part? */
@NullMarked
package org.readout.score.register;

import org.jspecify.annotations.NullMarked;
