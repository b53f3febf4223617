/** From the sentences of one document to its record. */
@NullMarked
package org.readout.extract;

import org.jspecify.annotations.NullMarked;
