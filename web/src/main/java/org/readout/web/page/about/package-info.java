/** What the program is and what the register at hand holds. */
@NullMarked
package org.readout.web.page.about;

import org.jspecify.annotations.NullMarked;
