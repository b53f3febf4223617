/** {@code user}: who may sign in to a register that is served to others. */
@NullMarked
package org.readout.cli.user;

import org.jspecify.annotations.NullMarked;
