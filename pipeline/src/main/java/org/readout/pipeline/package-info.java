/** The chain from document to record. */
@NullMarked
package org.readout.pipeline;

import org.jspecify.annotations.NullMarked;
