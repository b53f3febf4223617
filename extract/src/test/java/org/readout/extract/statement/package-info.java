@NullMarked
package org.readout.extract.statement;

import org.jspecify.annotations.NullMarked;
