/** Who is named? Persons with their offices, states and bodies, and every mention of them. */
@NullMarked
package org.readout.extract.name;

import org.jspecify.annotations.NullMarked;
