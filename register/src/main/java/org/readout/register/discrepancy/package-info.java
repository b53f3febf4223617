/** Where do accounts of one engagement contradict each other? */
@NullMarked
package org.readout.register.discrepancy;

import org.jspecify.annotations.NullMarked;
