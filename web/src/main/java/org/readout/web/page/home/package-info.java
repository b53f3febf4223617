/** What is new, what is due, what waits for a decision. */
@NullMarked
package org.readout.web.page.home;

import org.jspecify.annotations.NullMarked;
