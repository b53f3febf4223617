/** What is believed: merged facts, decisions, follow-up, comparison, drift. */
@NullMarked
package org.readout.register;

import org.jspecify.annotations.NullMarked;
