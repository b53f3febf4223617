/** Who does what to whom, sentence by sentence, in the closed list of event coders? */
@NullMarked
package org.readout.extract.event;

import org.jspecify.annotations.NullMarked;
