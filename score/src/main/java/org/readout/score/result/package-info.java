/** How does a whole folder score, and each group of its documents? */
@NullMarked
package org.readout.score.result;

import org.jspecify.annotations.NullMarked;
