@NullMarked
package org.readout.extract.office;

import org.jspecify.annotations.NullMarked;
