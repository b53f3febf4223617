/** One telling of an engagement: the words that tell it, and who stands around them as what. */
@NullMarked
package org.readout.extract.engagement.telling;

import org.jspecify.annotations.NullMarked;
