/**
 * A generated world of officials who meet, and the pages that report it: documents whose truth is
 * known.
 */
@NullMarked
package org.readout.bench.world;

import org.jspecify.annotations.NullMarked;
