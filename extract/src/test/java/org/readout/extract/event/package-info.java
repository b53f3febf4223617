@NullMarked
package org.readout.extract.event;

import org.jspecify.annotations.NullMarked;
