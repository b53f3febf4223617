/** What became of what was promised: steps, states, due days, silence. */
@NullMarked
package org.readout.register.follow;

import org.jspecify.annotations.NullMarked;
