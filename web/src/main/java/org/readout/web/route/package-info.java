/** Which addresses are there, what may be asked, and what comes back: data, not code. */
@NullMarked
package org.readout.web.route;

import org.jspecify.annotations.NullMarked;
