/** What many screens show: the frame, citations, pagers, tags, what a search is asked. */
@NullMarked
package org.readout.web.part;

import org.jspecify.annotations.NullMarked;
