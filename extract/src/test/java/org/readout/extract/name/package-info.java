@NullMarked
package org.readout.extract.name;

import org.jspecify.annotations.NullMarked;
