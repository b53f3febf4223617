/** How right are event rows against sentences coded by hand? */
@NullMarked
package org.readout.score.event;

import org.jspecify.annotations.NullMarked;
