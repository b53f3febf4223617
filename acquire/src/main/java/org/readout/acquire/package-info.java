/** From files and their sidecars to documents. */
@NullMarked
package org.readout.acquire;

import org.jspecify.annotations.NullMarked;
