/** {@code demo}: the reports that come with Readout, read and reconciled. */
@NullMarked
package org.readout.cli.demo;

import org.jspecify.annotations.NullMarked;
