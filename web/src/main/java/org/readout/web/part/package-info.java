/** What many screens show: the frame, citations, pagers, tags. */
@NullMarked
package org.readout.web.part;

import org.jspecify.annotations.NullMarked;
