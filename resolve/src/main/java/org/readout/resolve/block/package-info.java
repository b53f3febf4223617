/**
 * Which are worth comparing? Keys that two tellings of one thing share, fine ones and coarse ones.
 */
@NullMarked
package org.readout.resolve.block;

import org.jspecify.annotations.NullMarked;
