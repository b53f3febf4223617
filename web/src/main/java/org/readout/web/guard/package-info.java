/** Who asks, and may they? Host, origin, session, token, role. */
@NullMarked
package org.readout.web.guard;

import org.jspecify.annotations.NullMarked;
