@NullMarked
package org.readout.extract.place;

import org.jspecify.annotations.NullMarked;
