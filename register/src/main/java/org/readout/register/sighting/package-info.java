/** Of what one document tells, what may be told by others too? */
@NullMarked
package org.readout.register.sighting;

import org.jspecify.annotations.NullMarked;
