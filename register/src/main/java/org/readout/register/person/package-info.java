/** Who is this, in which offices, seen when and where? */
@NullMarked
package org.readout.register.person;

import org.jspecify.annotations.NullMarked;
