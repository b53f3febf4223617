/** A document, sentence by sentence, and what was read from it. */
@NullMarked
package org.readout.web.page.reader;

import org.jspecify.annotations.NullMarked;
