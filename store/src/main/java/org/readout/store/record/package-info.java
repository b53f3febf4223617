/** How a record and a captured text are written into a few bytes and read back exactly. */
@NullMarked
package org.readout.store.record;

import org.jspecify.annotations.NullMarked;
