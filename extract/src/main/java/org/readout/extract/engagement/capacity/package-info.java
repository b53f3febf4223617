/** As what somebody took part: head of a delegation, envoy, chair. */
@NullMarked
package org.readout.extract.engagement.capacity;

import org.jspecify.annotations.NullMarked;
