/** What may import what, and what a class may be called. */
@NullMarked
package org.readout.architecture;

import org.jspecify.annotations.NullMarked;
