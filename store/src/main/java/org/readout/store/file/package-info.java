/** How a register file is made, recognised and opened, and what is told where it cannot be. */
@NullMarked
package org.readout.store.file;

import org.jspecify.annotations.NullMarked;
