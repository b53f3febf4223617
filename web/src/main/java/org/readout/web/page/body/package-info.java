/** A state, party or organisation: its people, what it takes part in, whom it deals with. */
@NullMarked
package org.readout.web.page.body;

import org.jspecify.annotations.NullMarked;
