/** All screens and the API together, over one register. */
@NullMarked
package org.readout.web.site;

import org.jspecify.annotations.NullMarked;
