@NullMarked
package org.readout.extract.reference;

import org.jspecify.annotations.NullMarked;
