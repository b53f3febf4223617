/** How do gold and record look side by side on the text? */
@NullMarked
package org.readout.score.page;

import org.jspecify.annotations.NullMarked;
