/** Documents that are sent to the server: put down, unpacked, read and added in the background. */
@NullMarked
package org.readout.web.intake;

import org.jspecify.annotations.NullMarked;
