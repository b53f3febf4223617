/** Where do gold and record part, document by document? */
@NullMarked
package org.readout.score.compare;

import org.jspecify.annotations.NullMarked;
