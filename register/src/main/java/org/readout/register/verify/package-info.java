/** Is everything in the register as it was put there, and does every citation stand in its text? */
@NullMarked
package org.readout.register.verify;

import org.jspecify.annotations.NullMarked;
