/** Records as people read them on a terminal. */
@NullMarked
package org.readout.export.table;

import org.jspecify.annotations.NullMarked;
