/**
 * What is compared: persons, engagements, commitments and names as far as two of them can be told
 * to be one.
 */
@NullMarked
package org.readout.resolve.node;

import org.jspecify.annotations.NullMarked;
