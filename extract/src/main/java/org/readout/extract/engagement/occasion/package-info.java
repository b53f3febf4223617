/**
 * Tellings of the same engagement become one occasion, which is completed from the rest of the
 * report.
 */
@NullMarked
package org.readout.extract.engagement.occasion;

import org.jspecify.annotations.NullMarked;
