/** From records to the forms that other programs read. */
@NullMarked
package org.readout.export;

import org.jspecify.annotations.NullMarked;
