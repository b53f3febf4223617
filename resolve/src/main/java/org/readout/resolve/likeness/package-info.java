/** How alike are two names, two wordings, two days? */
@NullMarked
package org.readout.resolve.likeness;

import org.jspecify.annotations.NullMarked;
