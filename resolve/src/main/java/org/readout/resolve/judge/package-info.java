/** Are these two one? A scored list of features, a verdict, and the reasons in words. */
@NullMarked
package org.readout.resolve.judge;

import org.jspecify.annotations.NullMarked;
