/** How alike are two names, offices, dates, quotes, engagements, and which belong together? */
@NullMarked
package org.readout.score.likeness;

import org.jspecify.annotations.NullMarked;
