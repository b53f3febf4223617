/** What was, what is planned, what is due: a month at a time. */
@NullMarked
package org.readout.web.page.calendar;

import org.jspecify.annotations.NullMarked;
