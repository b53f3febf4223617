/** How is each thing shown in a list? Keeps the cards up with what was added and decided. */
@NullMarked
package org.readout.register.catalogue;

import org.jspecify.annotations.NullMarked;
