@NullMarked
package org.readout.extract.commitment;

import org.jspecify.annotations.NullMarked;
