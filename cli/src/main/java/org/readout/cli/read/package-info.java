/** {@code read}: from paths to records on standard output, many files at once, in order. */
@NullMarked
package org.readout.cli.read;

import org.jspecify.annotations.NullMarked;
