/** Benchmarks of reading and the documents they read. */
@NullMarked
package org.readout.bench;

import org.jspecify.annotations.NullMarked;
