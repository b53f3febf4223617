/** Which things are named? Mechanisms, instruments, projects, formulations and the calendar. */
@NullMarked
package org.readout.extract.thing;

import org.jspecify.annotations.NullMarked;
