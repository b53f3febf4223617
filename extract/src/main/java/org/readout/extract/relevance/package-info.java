/** Is it diplomacy at all? */
@NullMarked
package org.readout.extract.relevance;

import org.jspecify.annotations.NullMarked;
