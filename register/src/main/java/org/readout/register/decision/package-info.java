/** What people have decided: an append-only, hash-chained log. */
@NullMarked
package org.readout.register.decision;

import org.jspecify.annotations.NullMarked;
