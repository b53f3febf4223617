/** The terminal and the process: what is read and written, progress, refusals, exit statuses. */
@NullMarked
package org.readout.cli.terminal;

import org.jspecify.annotations.NullMarked;
