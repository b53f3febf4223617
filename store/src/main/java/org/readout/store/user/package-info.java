/** Who may use a register, and how each proves to be who they say. */
@NullMarked
package org.readout.store.user;

import org.jspecify.annotations.NullMarked;
