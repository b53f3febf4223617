/** When and where a telling says that it was. */
@NullMarked
package org.readout.extract.engagement.circumstance;

import org.jspecify.annotations.NullMarked;
