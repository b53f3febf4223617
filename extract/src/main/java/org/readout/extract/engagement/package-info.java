/** Who met, called, visited or wrote to whom, as what, where and when? */
@NullMarked
package org.readout.extract.engagement;

import org.jspecify.annotations.NullMarked;
