/** Bringing documents in: files, ZIPs, pasted text, the examples; and how that goes on. */
@NullMarked
package org.readout.web.page.imports;

import org.jspecify.annotations.NullMarked;
