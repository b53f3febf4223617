/** What does a record look like to those who count events? Rows in PLOVER's codes. */
@NullMarked
package org.readout.export.plover;

import org.jspecify.annotations.NullMarked;
