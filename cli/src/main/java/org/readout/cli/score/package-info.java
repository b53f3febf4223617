/** {@code score} and {@code score-events}: how right it is, by what was annotated by hand. */
@NullMarked
package org.readout.cli.score;

import org.jspecify.annotations.NullMarked;
