/** Options that commands of several kinds take. */
@NullMarked
package org.readout.cli.option;

import org.jspecify.annotations.NullMarked;
