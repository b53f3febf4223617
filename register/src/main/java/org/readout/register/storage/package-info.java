/** What the register needs of whatever keeps it: the port a store implements. */
@NullMarked
package org.readout.register.storage;

import org.jspecify.annotations.NullMarked;
