/** Pairs to be decided, and everything that was decided. */
@NullMarked
package org.readout.web.page.decision;

import org.jspecify.annotations.NullMarked;
