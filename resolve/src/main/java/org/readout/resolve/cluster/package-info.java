/** Which of all those compared are one, given every verdict and every decision. */
@NullMarked
package org.readout.resolve.cluster;

import org.jspecify.annotations.NullMarked;
