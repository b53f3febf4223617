/**
 * From the captured page to blocks, sentences and tokens, with every offset leading back to the
 * capture.
 */
@NullMarked
package org.readout.text;

import org.jspecify.annotations.NullMarked;
