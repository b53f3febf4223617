/** Which documents are there, from whom, and from when? */
@NullMarked
package org.readout.web.page.document;

import org.jspecify.annotations.NullMarked;
