/**
 * The words that tell of engagements: verbs, nouns, what governs them, and how they stand (held,
 * planned, called off).
 */
@NullMarked
package org.readout.extract.engagement.frame;

import org.jspecify.annotations.NullMarked;
