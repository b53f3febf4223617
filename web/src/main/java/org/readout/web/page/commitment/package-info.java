/** Commitments as a table and a board, and each followed from step to step. */
@NullMarked
package org.readout.web.page.commitment;

import org.jspecify.annotations.NullMarked;
