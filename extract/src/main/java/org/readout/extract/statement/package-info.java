/**
 * Who said what, and with which force? Reporting frames, direct speech and a release's own voice.
 */
@NullMarked
package org.readout.extract.statement;

import org.jspecify.annotations.NullMarked;
