/** How fast and how rightly a register takes in the documents of twelve years? */
@NullMarked
package org.readout.bench.load;

import org.jspecify.annotations.NullMarked;
