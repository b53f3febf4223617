/** Engagements: the list, and one with its accounts compared. */
@NullMarked
package org.readout.web.page.engagement;

import org.jspecify.annotations.NullMarked;
