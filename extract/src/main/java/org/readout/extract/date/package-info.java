/** When? Absolute, relative and partial dates and spans. */
@NullMarked
package org.readout.extract.date;

import org.jspecify.annotations.NullMarked;
