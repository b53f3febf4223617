/** How much of it is right? Counts, and the figures made of them. */
@NullMarked
package org.readout.score.figure;

import org.jspecify.annotations.NullMarked;
