/** How are figures and misses told as text? */
@NullMarked
package org.readout.score.report;

import org.jspecify.annotations.NullMarked;
