/** Are two facts of two documents about the same thing? Identities and accounts, with reasons. */
@NullMarked
package org.readout.resolve;

import org.jspecify.annotations.NullMarked;
